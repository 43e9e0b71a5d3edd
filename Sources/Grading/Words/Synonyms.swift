/// The word that stands for all everyday words of its meaning, as a stem; itself for all others.
///
/// Words of the trade are not among them, for in an interview a `parameter` is not an `argument`.
func sense(ofStem stem: String) -> String {
  senses[stem] ?? stem
}

private let senses: [String: String] = {
  var senses: [String: String] = [:]
  for row in rows(of: synonymTable) {
    let stems = row.map { stem(regular($0)) }
    let first = senses[stems[0]] ?? stems[0]
    for other in stems.dropFirst() where other != first && senses[other] == nil {
      senses[other] = first
    }
  }
  return senses
}()

/// Meanings between commas; the first word stands for the others, and each word has one alone.
let synonymTable = """
  accept tolerate, accurate precise exact, add append attach, adjust adapt tune tweak,
  advantage benefit upside strength pro merit, affect influence impact, ago previously,
  agree concur consent, almost approximately about around circa, alone solely,
  amount quantity volume, answer reply respond, appear emerge occur happen arise, area region zone,
  argue claim assert, assess evaluate appraise, assign allot, assume presume suppose presuppose,
  attack assault, attempt try, average mean, avoid prevent avert sidestep, bad poor,
  basic fundamental elementary, begin start commence began begun, behavior conduct, believe think,
  big large huge high great vast massive enormous tall, boundary border limit bound,
  break breakdown, build create construct produce generate, buy purchase, calculate compute,
  careful cautious, carry transport convey, cause induce, chance likelihood probability odds,
  change modify alter shift, cheap inexpensive affordable, check verify validate,
  choose select pick opt, clean tidy, clear obvious evident apparent, close near nearby adjacent,
  collect gather, combine merge join unite fuse blend mix, common usual ordinary frequent,
  compare contrast, compete contend rival, completely fully entirely wholly utterly outright,
  complex complicated intricate, concern worry, connect link, constant unchanged, control govern,
  convert transform translate, copy duplicate replicate, correct right proper, cost price expense,
  count tally, crucial essential vital critical, danger risk hazard, decide determine,
  decrease reduce lower shrink cut drop decline diminish lessen fall, define specify,
  delay postpone defer, delete remove erase discard eliminate, deny refuse reject denial,
  describe explain depict, detect discover spot, device gadget, die death dead,
  differ distinguish distinct, difficult hard tough, direct immediate,
  divide split separate partition, doubt uncertain unsure, easy simple effortless,
  effect consequence outcome result, efficient economical, empty blank void,
  end finish terminate stop halt cease, enlarge expand, enough sufficient adequate suffice,
  entire complete full whole, equal same identical equivalent alike, error mistake fault,
  estimate gauge, evidence proof, examine inspect investigate, exceed surpass outweigh outnumber,
  excess surplus, exchange swap, execute run perform, expect anticipate, expensive costly,
  false untrue, fast quick rapid speedy swift speed, fix repair mend remedy, force compel,
  forecast predict foresee, foreign alien, frequently often, goal aim purpose, group cluster,
  guarantee ensure promise assure, guide steer, harm damage hurt, help aid assist support,
  hide conceal, idea notion concept, ignore disregard overlook neglect, illegal unlawful,
  illness disease sickness, important significant, impossible infeasible,
  improve enhance better ameliorate, include comprise consist,
  increase grow raise rise boost climb inflate, independent unrelated, indicate signal,
  infinite unlimited endless, inform notify, inside within inner internal interior,
  instruction command, job task, judge jury, keep store hold save retain preserve,
  kind type category, label tag, last final, location place position, main chief principal primary,
  many numerous lots, maximum largest greatest biggest highest, measure quantify,
  method approach technique way procedure, minimum smallest least lowest, minor slight,
  mainly chiefly predominantly, move motion, need require, new novel, next subsequent,
  normal standard, notice notification, observe witness, obtain retrieve acquire fetch gotten,
  offer provide supply, old ancient, opposite contrary reverse, order sequence, original initial,
  other another, outside external outer exterior, part piece fraction section segment, permit allow,
  person human individual man men, perturb disturb, previous prior,
  problem issue trouble difficulty, process handle, proportion ratio, protect guard shield,
  pull drag tug, push shove, question query, random stochastic, range span,
  rare seldom scarce infrequent, reach arrive attain, real actual true genuine, reason motive,
  recognize identify, refresh renew, relation relationship, remain stay persist remainder,
  repeat recur, replace substitute, resist withstand, restrict constrain confine,
  reveal expose disclose, rigid stiff, safe secure, satisfy fulfil, scatter disperse, send transmit,
  several multiple, shape form, show display demonstrate shown, similar resemble, size magnitude,
  slow sluggish, small little tiny low, solve resolve, source origin, stable steady,
  state condition, strange weird unusual, strong powerful, suddenly abruptly, suitable appropriate,
  sum total, test trial, together jointly, tool instrument, trick fool deceive,
  trust confidence trustworthy, use employ utilize apply, want desire, wealthy rich, weak feeble,
  wide broad, wrong incorrect improper, threshold cutoff, probably presumably,
  dispute debate contest, unlikely improbable, artificial synthetic, budget money, few handful,
  proportional linear, resume continue proceed, abuse misuse, hint clue, path route, flow travel,
  material substance, absorb soak, environment surroundings, vibrate oscillate, liquid fluid,
  heat warm warmth, cold cool, bright brilliant, dim dark, quiet silent, tight taut, food nutrition,
  survive survival, gap hole, circle round, picture image photo, customer client, company firm,
  doctor physician, child kid children, car automobile vehicle, street road, plane aircraft,
  country nation, law rule, agreement contract, fight battle war, strategy tactic, rough coarse,
  touch contact, hope wish, complain complaint, decay rot, shine glow, bend curve, crash collapse,
  grab seize catch, emit emission, evolve evolution, invade invasion, reproduce reproduction,
  erode erosion, corrode corrosion, depend rely
  """
