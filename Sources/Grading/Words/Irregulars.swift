/// The plain word of an irregular form, of a noun made of a verb, or of a clipped word.
///
/// As in `chosen` and `choice` -> `choose`, `params` -> `parameter`; others as they are.
func regular(_ word: String) -> String {
  plainForms[word] ?? word
}

private let plainForms: [String: String] = {
  var plain: [String: String] = [:]
  for words in rows(of: plainFormTable) {
    for word in words.dropFirst() { plain[word] = words[0] }
  }
  return plain
}()

/// Between commas, the plain word first.
let plainFormTable = """
  acquire acquisition, analyze analytical analytic, approve approval, arrive arrival, assume
  assumption assumptions, behave behavior behaviour behaviors behaviours, believe belief
  beliefs, break broke broken, bring brought, build built, buy bought, catch caught, choose
  chose chosen choice choices, compare comparison comparisons, conclude conclusion conclusions,
  consume consumption, decide decision decisions, deep depth deepest, define definition
  definitions, deliver delivery, describe description descriptions, destroy destruction, divide
  division divisions, draw drew drawn, eat ate eaten, expand expansion, explain explanation
  explanations, explode explosion, expose exposure, extend extension extensions, fail failure
  failures, fall fell fallen, feed fed, fight fought, find found, fly flew flown flight, forget
  forgot forgotten, freeze froze frozen, give gave given, grow grew grown growth, hide hidden,
  high height, hold held, imply implication implications, include inclusion, induce induction,
  invert inversion inverse, keep kept, know knew known knowledge, lay laid, lead led, learn
  learnt, lie lay lain, long length longest, lose lost, make made, meet met, multiply
  multiplication multiplicative, omit omission, pay paid, perceive perception, person people,
  produce production, propose proposal proposals, prove proof proofs proven, receive reception,
  reduce reduction reductions, refuse refusal, remove removal removals, repeat repetition
  repetitions, respond response responses, retrieve retrieval, ride rode ridden, rise rose
  risen, run ran, sell sold sale sales, send sent, shake shook shaken, shrink shrank shrunk
  shrinkage, sink sank sunk, solve solution solutions, speak spoke spoken speech, spend spent,
  stand stood, steal stole stolen, store storage, strong strength strengths, succeed success
  successes successful, swim swam swum, take took taken, teach taught, tell told, think thought
  thoughts, throw threw thrown, transmit transmission, understand understood, use usage, vary
  variation variations, wear wore worn, weigh weight weights, dense density densities densest,
  half halves halve halved halving, tax taxation, leaf leaves, life lives, mouse mice, foot
  feet, tooth teeth, index indices, matrix matrices, vertex vertices, datum data, criterion
  criteria, phenomenon phenomena, axis axes, hungry hunger, move movement, pressure pressurize,
  oxygen o2, float16 fp16, float32 fp32, float64 fp64, bfloat16 bf16, acknowledge ack acks, wide
  width, win won, write wrote written, algorithm algo algos, almost nearly, approximately
  approx, architecture arch, average avg, application app apps, candidate cand, categorical cat,
  checkpoint ckpt ckpts, coefficient coef coefs coeff coeffs, comparison cmp, configuration
  config configs, correlation corr, database db, deviation dev, dimension dim dims, directory
  dir, distribution dist distrib, document doc docs, embedding emb, especially esp, estimate
  est, evaluation eval evals, example ex, experiment exp, function func fn fct, gradient grad
  grads, hyperparameter hyperparam hyperparams, implementation impl, information info,
  initialization init, language lang, learning lrn, library lib libs, maximum max, memory mem,
  message msg msgs, minimum min, normalization norm norms, number num nums, object obj,
  optimization opt, parameter param params, pointer ptr ptrs, point pt pts, population pop,
  position pos, precision prec, prediction pred preds, previous prev, production prod, reference
  ref refs, regularization reg regs, representation repr, repository repo repos, request req
  reqs, sample samp, sequence seq seqs, significant sig signif, specification spec specs,
  standard std, statistics stats stat, string str strs, synchronization sync, system sys,
  temperature temp temps, transaction txn tx, validation val, value vals, variable vars,
  variance var, vector vec vecs, vocabulary vocab, weight wt wts
  """
