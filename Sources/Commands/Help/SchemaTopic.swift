/// `grill help quiz-schema`: what the JSON of a quiz looks like, as JSON Schema.
let schemaTopic = """
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "grill.quiz/1",
    "title": "What a quiz came to: grill quiz --report json",
    "type": "object",
    "required": [
      "schema", "results", "score", "passed", "failed", "skipped", "errors",
      "selected", "min_score", "content_errors", "allow_skip", "allow_errors",
      "is_passed", "seed", "now", "shuffled"
    ],
    "properties": {
      "schema": {"const": "grill.quiz/1"},
      "results": {"type": "array", "items": {"$ref": "#/$defs/result"}},
      "score": {"$ref": "#/$defs/share"},
      "passed": {"$ref": "#/$defs/count"},
      "failed": {"$ref": "#/$defs/count"},
      "skipped": {"$ref": "#/$defs/count"},
      "errors": {"$ref": "#/$defs/count"},
      "selected": {"$ref": "#/$defs/count"},
      "min_score": {
        "anyOf": [{"$ref": "#/$defs/share"}, {"type": "null"}]
      },
      "content_errors": {
        "type": "array", "items": {"$ref": "#/$defs/content_error"}
      },
      "allow_skip": {"type": "boolean"},
      "allow_errors": {"type": "boolean"},
      "is_passed": {"type": "boolean"},
      "seed": {"type": "string", "pattern": "^[0-9]+$"},
      "now": {"type": ["string", "null"]},
      "shuffled": {"type": "boolean"},
      "shard": {
        "description": "of a part alone: where its results stand in the whole",
        "type": "object",
        "required": ["number", "count", "total", "positions"],
        "properties": {
          "number": {"type": "integer", "minimum": 1},
          "count": {"type": "integer", "minimum": 1},
          "total": {"$ref": "#/$defs/count"},
          "positions": {"type": "array", "items": {"$ref": "#/$defs/count"}}
        }
      }
    },
    "$defs": {
      "count": {"type": "integer", "minimum": 0},
      "share": {"type": "number", "minimum": 0, "maximum": 1},
      "texts": {"type": "array", "items": {"type": "string"}},
      "result": {
        "type": "object",
        "required": [
          "id", "status", "coverage", "need", "points", "missing", "partly",
          "flags", "flags_said", "reason", "comparable", "deck", "number",
          "title", "file", "line"
        ],
        "properties": {
          "id": {"type": "string"},
          "status": {"enum": ["pass", "fail", "error", "skip"]},
          "coverage": {"$ref": "#/$defs/share"},
          "need": {"$ref": "#/$defs/share"},
          "points": {"$ref": "#/$defs/count"},
          "missing": {"$ref": "#/$defs/texts"},
          "partly": {"$ref": "#/$defs/texts"},
          "flags": {"$ref": "#/$defs/texts"},
          "flags_said": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["text", "verbatim"],
              "properties": {
                "text": {"type": "string"}, "verbatim": {"type": "boolean"}
              }
            }
          },
          "reason": {"type": ["string", "null"]},
          "comparable": {"type": "boolean"},
          "deck": {"type": "string"},
          "number": {"type": ["string", "null"]},
          "title": {"type": "string"},
          "file": {"type": "string"},
          "line": {"type": "integer", "minimum": 1}
        }
      },
      "content_error": {
        "type": "object",
        "required": ["rule", "title", "message", "file", "line", "column"],
        "properties": {
          "rule": {"type": "string"},
          "title": {"type": "string"},
          "message": {"type": "string"},
          "file": {"type": "string"},
          "line": {"type": "integer", "minimum": 1},
          "column": {"type": "integer", "minimum": 1}
        }
      }
    }
  }

  """
