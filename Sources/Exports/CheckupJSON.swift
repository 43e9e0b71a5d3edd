import JSON
package import Rendering

/// What was looked at in an installation, for programs: one JSON document, schema `grill.doctor/1`.
///
/// `ok` is false where something is a problem. `advice` is empty where nothing is to be done.
package func checkupJSON(of checkup: Checkup, version: String) -> String {
  let checks = checkup.sections.flatMap { section in
    section.items.map { item -> JSONValue in
      [
        "section": .string(section.title),
        "name": .string(item.name),
        "state": .string(item.state.rawValue),
        "text": .string(item.text),
        "advice": .array(item.advice.map { .string($0) }),
      ]
    }
  }
  return safeText(of: [
    "schema": "grill.doctor/1",
    "ok": .bool(checkup.problems == 0),
    "version": .string(version),
    "checks": .array(checks),
  ])
}
