"""What other programs make of an export, as JSON: consumers.py csv|schema|gift|anki FILE..."""

import csv
import json
import sys
import tempfile


def read_csv(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file, strict=True))


def check_schema(path, schema):
    import jsonschema

    with open(schema, encoding="utf-8") as file:
        rules = json.load(file)
    jsonschema.Draft202012Validator.check_schema(rules)
    with open(path, encoding="utf-8") as file:
        errors = jsonschema.Draft202012Validator(rules).iter_errors(json.load(file))
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in errors]


def read_gift(path):
    from pygiftparser import parser

    with open(path, encoding="utf-8") as file:
        result = parser.parse(file.read())
    return [
        {
            "text": question.text,
            "options": [option.raw_text for option in question.answer.options],
        }
        for question in result.questions
    ]


def import_anki(paths):
    """Imports the files one after another into a new collection; its notes after the last one."""
    from anki.collection import Collection, ImportCsvRequest

    folder = tempfile.mkdtemp()
    collection = Collection(f"{folder}/collection.anki2")
    counts = []
    try:
        for path in paths:
            metadata = collection.get_csv_metadata(path=path, delimiter=None)
            log = collection.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log
            counts.append(
                {
                    name: len(getattr(log, name))
                    for name in ("new", "updated", "duplicate", "conflicting", "missing_notetype")
                }
            )
        notes = []
        for identity in collection.find_notes(""):
            note = collection.get_note(identity)
            cards = note.cards()
            notes.append(
                {
                    "guid": note.guid,
                    "type": note.note_type()["name"],
                    "fields": note.fields,
                    "tags": note.tags,
                    "deck": collection.decks.name(cards[0].did) if cards else "",
                    "cards": len(cards),
                }
            )
        return {"counts": counts, "notes": notes}
    finally:
        collection.close()


def main():
    kind, *paths = sys.argv[1:]
    if kind == "csv":
        result = read_csv(*paths)
    elif kind == "schema":
        result = check_schema(*paths)
    elif kind == "gift":
        result = read_gift(*paths)
    else:
        result = import_anki(paths)
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
