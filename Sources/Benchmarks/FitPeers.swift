import Foundation

/// The numbers that a script prints; `nil` where `python3` or what it imports is not installed.
///
/// It measures itself, so that starting and importing do not count.
func python(_ script: String, _ arguments: String...) -> [Double]? {
  let output = FileManager.default.temporaryDirectory.appending(
    path: "grill-python-\(ProcessInfo.processInfo.processIdentifier).txt"
  )
  defer { try? FileManager.default.removeItem(at: output) }
  let program = Program(named: "python3", ["-c", script] + arguments)
  guard program?.run(output: output.path()) != nil,
    let text = try? String(contentsOf: output, encoding: .utf8)
  else { return nil }
  return text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
}

/// Prints how many answers py-fsrs takes in a second: the same ones as our models get.
let answersOfPyFSRS = """
  import time
  from datetime import datetime, timedelta, timezone
  from fsrs import Card, Rating, Scheduler
  scheduler = Scheduler(enable_fuzzing=False, learning_steps=[], relearning_steps=[])
  answers = list(zip([3, 3, 1, 3, 4, 2, 3, 3, 3, 1], [0, 1, 3, 0, 2, 7, 9, 30, 60, 100]))
  cards = [Card(card_id=number + 1) for number in range(1000)]
  at = datetime(2026, 1, 1, tzinfo=timezone.utc)
  begin = time.process_time()
  for grade, days in answers:
      at += timedelta(days=days)
      rating = Rating(grade)
      cards = [scheduler.review_card(card, rating, at)[0] for card in cards]
  print(10 * len(cards) / (time.process_time() - begin))
  """

/// Prints the seconds of a fit with fsrs-rs and the loss it comes to, for a file of card, day and
/// grade.
let fitOfFSRSRS = """
  import sys, time
  import fsrs_rs_python as fsrs
  items, reviews, last = [], [], None
  for line in open(sys.argv[1]):
      card, day, grade = map(int, line.split(","))
      if last is None or last[0] != card:
          reviews, last = [], (card, day)
      reviews.append(fsrs.FSRSReview(grade, day - last[1]))
      if day > last[1]:
          items.append((day, card, fsrs.FSRSItem(list(reviews))))
      last = (card, day)
  items.sort(key=lambda item: (item[0], item[1]))
  cards, items = [item[1] for item in items], [item[2] for item in items]
  config = fsrs.TrainingConfig(num_epochs=30)
  published = list(fsrs.DEFAULT_PARAMETERS)
  begin = time.process_time()
  weights = fsrs.FSRS(published).compute_parameters(items, card_ids=cards, training_config=config)
  print(time.process_time() - begin, fsrs.FSRS(list(weights)).evaluate(items).log_loss)
  """
