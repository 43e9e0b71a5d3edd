import Markdown

extension Page {
  /// Whether its title calls it a report, or its parts are those of a curriculum vitae.
  var reportsOrTellsOfCareer: Bool {
    if let title = headings.first?.title.text, reports.areInLowercase(of: title) { return true }
    // The parts have short names; most blocks end here.
    let titles = blocks.filter { document.range($0).count <= 48 }.compactMap { block -> String? in
      switch document.kind(block) {
      case .heading: key(of: document.text(block))
      case .paragraph where document.lines(block).count == 1,
        .list where document.lines(block).count == 1:
        key(of: document.text(block))
      default: nil
      }
    }
    return Set(titles.map { $0.filter { !$0.isNumber } }).intersection(partsOfCareer).count >= 3
  }
}

private let reports: Phrases = [
  "status report", "progress report", "weekly report", "sprint report", "statusbericht",
  "informe de estado", "relatório de status", "rapport d'avancement", "отчёт о", "отчет о",
]

/// As `key(of:)` has them.
private let partsOfCareer: Set<String> = [
  "experience", "workexperience", "professionalexperience", "employment", "education", "skills",
  "technicalskills", "profile", "references", "publications", "certifications", "languages",
  "hobbies", "berufserfahrung", "ausbildung", "kenntnisse", "sprachen", "experiencia", "educación",
  "formación", "habilidades", "idiomas", "experiência", "formação", "expérience", "formation",
  "compétences", "langues", "esperienza", "istruzione", "competenze", "опыт", "опытработы",
  "образование", "навыки", "doświadczenie", "wykształcenie", "umiejętności",
]

extension Page {
  /// Whether its title, which speaks of no questions, calls it an advertisement, a timetable or the like.
  var isOfKindByTitle: Bool {
    guard let title = headings.first else { return false }
    return appointments.areInLowercase(of: title.whole)
      || !title.names.contains(.questions) && kinds.areInLowercase(of: title.whole)
  }

  /// Whether several of its headings are those of one kind of page, whatever they ask.
  var hasPartsOfKind: Bool {
    guard headings.first?.names.contains(.questions) != true else { return false }
    return partsOfKinds.contains { headingKeys.intersection($0).count >= 2 }
  }

  /// Whether headings say who speaks at which time.
  var isTranscript: Bool {
    headings.count { heading in
      let start = heading.whole.drop { "[(".contains($0) }.prefix(5)
      return start.count == 5 && start.contains(":") && start.first?.isNumber == true
        && start.last?.isNumber == true
    } >= 3
  }
}

/// What is said of the day of an interview.
private let appointments: Phrases = [
  "on-site day", "onsite day", "interview day", "interview schedule", "安排通知", "面试通知",
]

private let kinds: Phrases = [
  "job description", "job advert", "vacancy", "stellenanzeige", "stellenausschreibung",
  "oferta de empleo", "oferta de trabajo", "vaga de emprego", "offre d'emploi", "вакансия",
  "岗位招聘", "bases del concurso", "teilnahmebedingungen", "policy conditions",
  "terms of service", "terms and conditions", "privacy policy", "opening hours", "öffnungszeiten",
  "horaires", "annuaire", "contact list", "tourist guide", "travel guide", "itinerary",
  "agenda and notes", "offsite agenda", "meeting agenda", "agenda for", ": agenda", "tagesordnung",
  "orden del día", "ordre du jour", "ordine del giorno", "повестка",
  " sync",
  "meeting minutes", "minutes of", "wohnungssuche", "ui strings", "user study", "postmortem",
  "post-mortem", "incident report", "packing list", "price list", "preisliste",
  "curriculum vitae", "test plan", "travel policy", "expense policy",
  "design doc", "design document", "privacy notice", "house rules", "runbook",
  "ранбук",
  "household budget", "newsletter", "hausordnung", "shopping list", "einkaufsliste",
  "getting started with", "quick start guide", "user manual", "user guide", "benutzerhandbuch",
  "manual de usuario", "manuel d'utilisation",
  "code of conduct", "bug report", "logbook", "season notes", "contributing to",
]

/// By kind, as `key(of:)` has them; one alone may stand in any page.
private let partsOfKinds: [Set<String>] = [
  [
    "whatwillyoudo", "whatyouwilldo", "whatyoulldo", "whoareyou", "whoyouare", "aboutyou",
    "yourprofile", "yourtasks", "whatdoweoffer", "whatweoffer", "benefits", "perks", "howtoapply",
    "quévasahacer", "quépedimos", "quéofrecemos", "quebuscamos", "requisitos", "deinprofil",
    "deineaufgaben", "ihreaufgaben", "ihrprofil", "wirbieten", "waswirbieten", "vosmissions",
    "votreprofil", "nousoffrons", "oqueoferecemos", "oquevocêvaifazer", "岗位职责", "任职要求",
  ],
  [
    "howtogetthere", "gettingthere", "gettinghere", "wheretostay", "wheretoeat", "whattosee",
    "whentogo", "wheretosleep", "cómollegar", "dóndecomer", "dóndedormir", "oùdormir", "oùmanger",
    "anreise", "unterkunft",
  ],
  [
    "whathappened", "whatwentwell", "whatwentwrong", "wheredidwegetlucky", "wherewegotlucky",
    "rootcause", "actionitems", "whatdidnotgowell", "whatwelearned",
  ],
  [
    "whatdidyoudo", "whatdidyouexpect", "whathappenedinstead", "stepstoreproduce",
    "expectedbehavior", "expectedbehaviour", "actualbehavior", "actualbehaviour", "expectedresult",
    "actualresult",
  ],
  [
    "whatsnew", "whatschanged", "whatsfixed", "bugfixes", "breakingchanges", "knownissues",
    "howtoupgrade", "upgradenotes",
  ],
  [
    "pricing", "plansandpricing", "trustedby", "testimonials", "ourcustomers", "whatcustomerssay",
    "whatourcustomerssay", "lovedby", "getstartedtoday", "startfree", "freetrial", "preise",
    "kundenstimmen", "preiseundpläne", "precios", "testimonios", "preços", "depoimentos", "tarifs",
    "témoignages", "цены", "отзывы",
  ],
  [
    "nongoals", "optionsconsidered", "alternativesconsidered", "consideredoptions", "rolloutplan",
    "unresolvedquestions", "openpoints", "decisionoutcome",
  ],
  ["whatisinsured", "whatiscovered", "whatisnotcovered", "howmuchdowepay", "exclusions"],
  [
    "quiénpuedeparticipar", "cómoseenvían", "quésepresenta", "premios", "jurado", "whocanenter",
    "howtoenter", "prizes",
  ],
  [
    "attendees", "apologies", "nextmeeting", "decisions", "teilnehmer", "beschlüsse",
    "participants",
  ],
]
