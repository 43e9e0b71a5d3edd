package import JSON
import Questions

/// The JSON Schema of what `BankJSON` writes: draft 2020-12.
///
/// Members may be added within a schema's number, so none is forbidden.
package let bankSchema: JSONValue = [
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "A bank of questions, grill.bank/1",
  "type": "object",
  "required": JSONValue(["schema", "questions"]),
  "properties": [
    "schema": ["const": .string(BankFrame.schema)],
    "questions": ["type": "array", "items": questionSchema],
    "decks": [
      "type": "array",
      "items": [
        "type": "object",
        "required": JSONValue(["deck", "title"]),
        "properties": ["deck": text, "title": text],
      ],
    ],
  ],
]

private let questionSchema: JSONValue = [
  "type": "object",
  "required": JSONValue([
    "id", "deck", "path", "form", "title", "prompt", "answer", "choices", "correct", "key_points",
    "red_flags", "follow_ups", "tags", "difficulty", "minutes", "file", "line", "last_line",
  ]),
  "properties": [
    "id": ["type": "string", "minLength": JSONValue(1)],
    "deck": text,
    "path": texts,
    "form": ["enum": JSONValue(allForms.map(\.name))],
    "title": text,
    "prompt": text,
    "answer": textOrNull,
    "choices": texts,
    "correct": ["type": "array", "items": ["type": "string", "pattern": "^[A-Z]+$"]],
    "key_points": texts,
    "red_flags": texts,
    "follow_ups": texts,
    "tags": texts,
    "difficulty": textOrNull,
    "minutes": ["type": JSONValue(["integer", "null"]), "minimum": JSONValue(0)],
    "file": text,
    "line": lineNumber,
    "last_line": lineNumber,
    "note": text,
    "also_at": [
      "type": "array",
      "items": [
        "type": "object",
        "required": JSONValue(["id", "deck", "file", "line"]),
        "properties": [
          "id": text, "deck": text, "file": text, "line": lineNumber, "title": text,
          "answer": textOrNull,
        ],
      ],
    ],
    "source": sourceSchema,
  ],
]

private let sourceSchema: JSONValue = [
  "type": "object",
  "description": "the texts as Markdown, and what plain text leaves out",
  "properties": [
    "number": text,
    "title": text,
    "context": texts,
    "stem": text,
    "answer": text,
    "gap": ["enum": JSONValue(AnswerGap.allCases.map(\.rawValue))],
    "key_problem": ["enum": JSONValue(KeyProblem.allCases.map(\.rawValue))],
    "key_points": [
      "type": "array",
      "items": [
        "type": "object",
        "required": JSONValue(["text", "must", "also"]),
        "properties": ["text": text, "must": ["type": "boolean"], "also": texts],
      ],
    ],
    "musts": texts,
    "follow_ups": [
      "type": "array",
      "items": [
        "type": "object",
        "required": JSONValue(["question", "answer"]),
        "properties": ["question": text, "answer": textOrNull],
      ],
    ],
    "seconds": ["type": "integer", "minimum": JSONValue(1)],
    "weight": text,
    "sources": texts,
    "same": texts,
    "after": texts,
  ],
]

private let text: JSONValue = ["type": "string"]
private let texts: JSONValue = ["type": "array", "items": text]
private let textOrNull: JSONValue = ["type": JSONValue(["string", "null"])]
private let lineNumber: JSONValue = ["type": "integer", "minimum": JSONValue(1)]
