/// What nearly says the same: who wants `reduces the variance` half takes `a smaller variance`.
///
/// As senses, which do not stand for each other everywhere: a `cause` has an `effect` and is none.
func kin(ofSense sense: String) -> [String] {
  kin[sense] ?? []
}

private let kin: [String: [String]] = {
  var kin: [String: [String]] = [:]
  for keys in senses(inRowsOf: kinTable) {
    for key in keys { kin[key, default: []] += keys.filter { $0 != key } }
  }
  return kin
}()

/// Senses between commas that nearly do for each other: what grows is larger.
let kinTable = """
  big increase, small decrease, fast increase, long increase, chance random, cause effect lead
  because, need necessary crucial, need must, choose decide, strong big, weak small, maximum
  big, minimum small, end last, end reach, common typical, error wrong, error lose, break fail,
  constant remain, equal similar, differ vary, change vary, problem difficult, part divide,
  improve correct, improve fix, show reveal, show indicate, detect recognize, detect observe,
  detect notice, real correct, accurate correct, believe assume, know understand, give offer,
  give produce, effect produce, make build, make cause, independent alone, forecast expect,
  estimate forecast, calculate estimate, rare small, many big, several many, fast time, delete
  end, ignore forget, begin original, advantage gain, advantage help, harm bad, bad wrong,
  affect change, strange rare, infinite big, necessary crucial, need important, normal typical,
  general typical, method tool, combine sum, add sum, add combine, connect relation, compare
  measure, check test, check compare, check examine, assess test, assess measure, assess check,
  mean expectation, variance spread dispersion deviation, noise random, penalize regularize,
  feature column variable attribute, row example sample instance observation record, coefficient
  weight, neuron unit, hidden latent, passage chunk document paragraph section, retrieve search
  find lookup, sort rank, score rating grade, converge settle stabilize, diverge explode, vanish
  disappear, iterate repeat, epoch pass, holdout test, fold split, user customer visitor,
  patient person, annotator rater labeler, engineer developer programmer, arm group cohort,
  effect lift, cause reason, correlate associate, prevalence share frequency rate, share
  proportion percent rate, certain sure confident, belief prior, outlier anomaly, normal
  gaussian, invariant insensitive, memorize remember, latency delay, load read, invoke call,
  function method, dictionary map, parallel simultaneous concurrent, serial sequential
  successive, lock block, bug defect, recover restore, backup copy, retry repeat, monitor watch
  observe track, log record, alert alarm warn, deploy release ship rollout, revert undo
  rollback, reference gold, claim statement, refuse decline abstain, hallucinate invent
  fabricate, slope gradient derivative, orthogonal perpendicular, total whole, product multiply,
  times multiply, audio sound speech, revenue income profit, discount voucher coupon, churn
  leave cancel, early initial, latest recent newest, stale outdated old, mask hide, shuffle
  permute, resample bootstrap, target goal, objective goal, advert ad, enough need, allow
  possible, enable allow, able possible, insufficient lack, lack missing, absent missing,
  available accessible, apart separate, overall total, global overall, individual single, single
  one, single alone, unique distinct, consistent stable, consistent agree, contain hold, contain
  include, belong part, near similar, imitate copy, imitate similar, transfer move, transfer
  send, pass send, receive get, deliver send, accept receive, wait pause, pause stop, interrupt
  stop, interrupt pause, resume start, quit leave, exit leave, enter begin, open begin, close
  end, expire end, vanish zero, null zero, nothing zero, double twice, triple three, dozen
  twelve, quarter four, increase gain, add increase, extra more, additional more, additional
  extra, further more, surplus extra, exceed more, exceed big, below under, above over, beyond
  exceed, beyond outside, among between, along across, around near, opposite inverse, flip
  invert, flip swap, mirror reflect, rotate turn, shift move, slide move, jump move, drift move,
  drift shift, bounce oscillate, fluctuate vary, fluctuate oscillate, unstable fluctuate, stable
  fixed, fixed constant, freeze fixed, static constant, dynamic change, adapt flexible, adapt
  fit, suit fit, suitable correct, valid correct, legitimate valid, accurate close, detail
  specific, specific particular, concrete specific, abstract general, general common, universal
  general, broad general, narrow specific, limit only, restrict limit, forbid avoid, forbid
  deny, reject discard, approve accept, agree accept, admit accept, confess admit, promise
  agree, argue discuss, discuss talk, talk speak, speak say, tell say, mention say, state say,
  announce publish, publish release, report inform, report tell, describe tell, ask question,
  ask request, demand ask, demand need, urge ask, persuade convince, convince influence, attract
  gain, drive cause, trigger cause, provoke cause, result output, yield give, yield result,
  synthesize make, invent new, discover find, locate find, seek search, hunt search, explore
  search, investigate study, study research, research examine, analyze examine, analyze study,
  analyze divide, review check, audit check, inspect look, watch look, view look, see observe,
  perceive see, read see, hear listen, feel sense, taste sense, sense detect, sense meaning,
  mean signify, imply mean, suggest imply, suggest propose, recommend suggest, advise suggest,
  advice suggest, warn advise, hazard threat, threat attack, attack invade, defend protect,
  guard watch, secure protect, lock secure, encrypt secure, secret hide, private secret, public
  open, share common, share divide, distribute divide, distribute share, allocate distribute,
  assign give, grant give, grant allow, permission allow, license permission, authority power,
  power energy, power strong, energy force, force push, pressure force, stress pressure, burden
  load, load weight, mass weight, heavy big, dense heavy, thick dense, thin small, hot heat,
  temperature heat, burn heat, burn fire, ice freeze, water liquid, steam gas, vapor gas, air
  gas, oxygen air, breathe air, blood body, body organism, organism creature, creature animal,
  animal species, plant organism, plant crop, crop food, eat food, nutrient food, feed food,
  hungry starve, starve food, disease infect, infect spread, virus germ, germ bacteria, heal
  cure, cure treat, treat medicine, drug medicine, kill die, murder kill, born birth, birth
  begin, child offspring, offspring descendant, parent ancestor, family relative, mother parent,
  father parent, gene inherit, inherit receive, trait feature, characteristic feature, property
  feature, quality feature, quality good, role function, purpose function, duty job, work job,
  worker employee, laborer worker, employer company, hire employ, business company, industry
  business, factory industry, trade commerce, trade exchange, trade business, market trade,
  merchant trade, sell trade, export sell, import buy, tax fee, fee price, pay cost, spend pay,
  spend use, waste lose, save reduce, save protect, rescue save, debt owe, borrow loan, lend
  loan, bank money, rich money, poor poverty, king ruler, ruler leader, leader chief, monarch
  king, queen monarch, emperor ruler, president leader, govern rule, government state, state
  country, empire country, kingdom country, nation people, citizen people, population people,
  crowd people, society people, tribe people, colony settle, settle live, reside live, inhabit
  live, dwell live, home house, house building, city town, village town, capital city, land
  territory, territory area, soil land, earth land, world earth, planet earth, sun star, sea
  ocean, ocean water, river water, ship boat, sail ship, army troop, troop soldier, soldier
  military, military army, weapon arms, gun weapon, bomb weapon, victory win, triumph win,
  defeat beat, defeat lose, conquer defeat, surrender lose, retreat withdraw, withdraw remove,
  treaty agreement, peace agreement, alliance ally, ally friend, enemy opponent, rival opponent,
  revolt rebel, rebel uprising, revolution revolt, protest oppose, oppose against, resist
  oppose, vote elect, elect choose, party group, church religion, faith belief, god religion,
  pope church, holy sacred, slave slavery, free liberty, freedom liberty, independent free,
  equal fair, fair just, justice fair, right fair, law legal, court law, crime illegal, punish
  penalty, prison jail, write author, book text, letter message, message packet, packet data,
  signal message, communicate message, connect communicate, network connect, address location,
  port address, host server, domain name, protocol rule, standard protocol, format structure,
  structure form, layout structure, organize structure, arrange organize, arrange order, schema
  structure, table relation, record tuple, field attribute, key identifier, identifier name,
  index lookup, transaction operation, operation action, operation function, action behavior,
  commit save, consistent valid, integrity valid, duplicate redundant, redundant extra, backup
  redundant, replica copy, mirror copy, shard partition, queue line, stack pile, node element,
  vertex node, edge link, leaf end, root begin, branch path, tree hierarchy, hierarchy level,
  layer level, stage step, phase stage, phase step, subclass child, superclass parent, class
  type, interface contract, implement execute, implement build, override replace, declare
  define, declare state, assign set, initialize set, initialize begin, allocate reserve, release
  free, deallocate free, pointer address, reference pointer, compile translate, compile build,
  interpret execute, perform do, act do, program code, program software, software application,
  script program, algorithm method, routine function, module component, component part, unit
  component, library module, package module, tool software, hardware device, machine device,
  recursive itself, loop repeat, condition if, check condition, branch condition, exception
  error, throw raise, handle catch, debug fix, patch fix, upgrade improve, upgrade update,
  refactor improve, maintain keep, maintain support, reliable stable, reliable trust, robust
  strong, scale grow, scale size, capacity size, volume size, length size, depth level, extent
  size, extent degree, degree level, intensity strong, dominate main, dominate big, prevail
  dominate, overwhelm dominate, dominate decide, govern decide, influence determine, less
  decrease, less small, identify distinguish, null empty, resend send, retransmit send, resend
  retransmit
  """
