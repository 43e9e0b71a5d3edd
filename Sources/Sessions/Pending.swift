import Grading
import Questions

func keyPoints(of question: Question) -> [KeyPoint] { question.statedPoints }
