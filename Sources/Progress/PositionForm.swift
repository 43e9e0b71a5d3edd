import Basics
package import JSON

/// Where an event stands, as files write it: `{"at":1795248720125,"id":"01KF"}`.
extension Event.Position {
  package var json: JSONValue {
    ["at": JSONValue(moment.milliseconds), "id": .string(id)]
  }

  /// `nil` where a member is missing, or its time is not kept.
  package init?(json: JSONNode) {
    guard let at = json["at"]?.int64.within(0...LocalTime.lastKept), let id = json["id"]?.string
    else { return nil }
    self.init(moment: Moment(milliseconds: at), id: id)
  }
}
