import Grading
import Questions

func coverage(of points: [KeyPoint], in answer: String, question: String) -> Coverage {
  Coverage(
    points: points.map {
      .init(point: $0, mark: answer.contains($0.text) ? .covered : .missed, evidence: nil)
    }
  )
}
func keyPoints(of question: Question) -> [KeyPoint] { question.statedPoints }
