import Basics
import Foundation
import Scheduling
import TestKit

/// One learner's 50,004 reviews of 3,984 cards, made by known weights and chance.
enum SampleLearner {
  static let reviews: [PastReview] = {
    guard let file = sharedFolder?.appending(path: "scheduling/optimizer_data.csv"),
      let data = try? Data(contentsOf: file)
    else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).dropFirst().compactMap { line in
      // card_id,review_time_ms,rating,delta_t; the last is the difference of days in UTC.
      let fields = line.split(separator: UInt8(ascii: ",")).map {
        Int64(String(decoding: $0, as: UTF8.self))
      }
      guard fields.count >= 3, let card = fields[0], let time = fields[1], let rating = fields[2],
        let grade = Grade(rawValue: Int(rating))
      else { return nil }
      let moment = LocalTime(Moment(milliseconds: time), offset: 0)
      return PastReview(card: Int(card), at: moment, dayStart: 0, grade: grade)
    }
  }()
}
