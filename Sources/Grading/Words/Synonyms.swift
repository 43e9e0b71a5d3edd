/// The word that stands for all everyday words of its meaning, as a stem; itself for all others.
///
/// Words of the trade are not among them, for in an interview a `parameter` is not an `argument`.
func sense(ofStem stem: String) -> String {
  senses[stem] ?? stem
}

private let senses: [String: String] = {
  var senses: [String: String] = [:]
  for group in synonyms.split(separator: ",") {
    let stems = group.split(whereSeparator: \.isWhitespace).map { stem(regular(String($0))) }
    let first = senses[stems[0]] ?? stems[0]
    for other in stems.dropFirst() where other != first && senses[other] == nil {
      senses[other] = first
    }
  }
  return senses
}()

/// Meanings between commas; the first word stands for the others, and each word has one alone.
private let synonyms = """
  accept tolerate, accurate precise exact, add append attach, adjust adapt tune tweak,
  advantage benefit upside strength pro merit, affect influence impact, ago previously,
  agree concur consent, almost approximately approx about around circa, alone solely,
  amount quantity volume, answer reply respond response, appear emerge occur happen arise,
  area region zone, argue claim assert, assess evaluate appraise, assign allot,
  assume presume suppose presuppose assumption, attack assault, attempt try tries tried,
  average mean, avoid prevent avert sidestep, bad poor, basic fundamental elementary,
  begin start commence began begun, behavior behaviour conduct, believe think belief thought,
  big large huge high great vast massive enormous tall, boundary border limit bound,
  break breakdown broken broke, build create construct produce generate built,
  buy purchase bought, calculate compute computation, careful cautious, carry transport convey,
  cause induce, chance likelihood probability odds prob, change modify alter shift,
  cheap inexpensive affordable, check verify validate, choose select pick opt chose chosen choice,
  clean tidy, clear obvious evident apparent, close near nearby adjacent, collect gather,
  combine merge join unite fuse blend mix, common usual ordinary frequent,
  compare contrast comparison, compete contend rival,
  completely fully entirely wholly utterly outright, complex complicated intricate, concern worry,
  connect link, constant unchanged, consume consumption, control govern,
  convert transform translate, copy duplicate replicate, correct right proper, cost price expense,
  count tally, crucial essential vital critical, danger risk hazard, decide determine decision,
  decrease reduce reduction lower shrink cut drop decline diminish lessen fall fell fallen shrank shrunk,
  define specify definition, delay postpone defer, delete remove erase discard removal eliminate,
  deliver delivery, deny refuse reject denial, describe description explain explanation depict,
  detect discover spot, device gadget, die death dead, differ difference distinguish distinct,
  difficult hard tough, direct immediate, divide split separate partition, doubt uncertain unsure,
  easy simple effortless, effect consequence outcome result, efficient economical,
  empty blank void, end finish terminate stop halt cease, enlarge expand,
  enough sufficient adequate suffice, entire complete full whole,
  equal same identical equivalent alike, error mistake fault, estimate gauge,
  evidence proof prove proven, examine inspect investigate, exceed surpass outweigh outnumber,
  excess surplus, exchange swap, execute run perform ran, expect anticipate, expensive costly,
  fail failure, false untrue, fast quick rapid speedy swift speed, fix repair mend remedy,
  flexible adaptable, force compel, forecast predict foresee prediction, foreign alien,
  forget forgot forgotten, frequently often, give gave given, goal aim purpose, group cluster,
  guarantee ensure promise assure, guide steer, harm damage hurt, help aid assist support,
  hide conceal hidden hid, idea notion concept, ignore disregard overlook neglect,
  illegal unlawful, illness disease sickness, important significant, impossible infeasible,
  improve improvement enhance better ameliorate, include comprise consist,
  increase grow raise rise boost growth grew grown rose risen climb inflate,
  independent unrelated, indicate signal, infinite unlimited endless, inform notify,
  inside within inner internal interior, instruction command, job task, judge jury,
  keep store hold save retain preserve kept held storage stored, kind type category,
  know knew known knowledge, label tag, last final, lead led, learn learnt, length long longer,
  location place position, lose lost, main chief principal primary, make made, many numerous lots,
  maximum largest greatest biggest highest, measure measurement quantify,
  method approach technique way procedure, minimum smallest least lowest, minor slight,
  mainly largely chiefly predominantly, move motion, need require requirement, new novel,
  next subsequent, normal standard, notice notification, observe observation witness,
  obtain retrieve acquire fetch gotten, offer provide supply, old ancient,
  opposite contrary reverse, order sequence, original initial, other another,
  outside external outer exterior, part piece fraction section segment, pay paid, permit allow,
  person human people individual man men, perturb disturb, previous prior,
  problem issue trouble difficulty, process handle, proportion ratio,
  protect guard shield protection, pull drag tug, push shove, question query, random stochastic,
  range span, rare seldom scarce infrequent, reach arrive attain, real actual true genuine,
  reason motive, recognize recognise identify, refresh renew, relation relationship,
  reliable dependable trustworthy, remain stay persist remainder, repeat recur repetition,
  replace substitute replacement, resist withstand, restrict constrain confine,
  reveal expose disclose, rigid stiff, safe secure, satisfy fulfil fulfill, scatter disperse,
  send sent transmit, several multiple, shape form, show display demonstrate shown,
  similar resemble resemblance similarity, size magnitude, slow sluggish, small little tiny low,
  solve resolve solution, source origin, speak speech spoken spoke, stable steady,
  state condition, strange odd weird unusual, strong powerful, succeed success, suddenly abruptly,
  suitable appropriate, sum total, take took taken, teach taught, tell told, test trial,
  throw threw thrown, together jointly, tool instrument, trick fool deceive,
  trust rely confidence confident, understand understood, use employ utilize utilise usage apply,
  vary variation, want desire, warn warning, wealthy rich, weak feeble, wide broad,
  write wrote written, wrong incorrect improper, threshold cutoff, probably presumably,
  typical normally usually typically generally commonly, dispute debate contest,
  unlikely improbable, statement assertion, artificial synthetic, budget money, few handful,
  proportional linear, resume continue proceed, abuse misuse, hint clue, path route, flow travel,
  material substance, absorb soak, environment surroundings, vibrate oscillate vibration,
  liquid fluid, heat warm warmth, cold cool, bright brilliant, dim dark, quiet silent, tight taut,
  food nutrition, survive survival, gap hole, circle round, picture image photo, customer client,
  company firm, doctor physician, child kid children, car automobile vehicle, street road,
  plane aircraft, country nation, law rule, agreement contract, fight battle war, strategy tactic,
  motivate motivation, rough coarse, touch contact, hope wish, complain complaint, decay rot,
  shine glow, bend curve curved, crash collapse, grab seize catch, interrupt interruption,
  emit emission, allocate allocation, evolve evolution, invade invasion, migrate migration,
  reproduce reproduction, respire respiration, mutate mutation, erode erosion, corrode corrosion,
  evaporate evaporation, condense condensation, conserve conservation
  """
