/// "Answer" and "explanation" in languages that few documents are written in.
let fieldNamesAbroad: [FieldRole: [String]] = [
  .followUps: [
    "rückfragen", "rückfrage", "anschlussfragen", "folgefragen", "preguntas de seguimiento",
    "pregunta de seguimiento", "perguntas de acompanhamento", "questions de suivi",
    "question de suivi", "relances", "domande di approfondimento", "дополнительные вопросы",
    "уточняющие вопросы", "додаткові питання", "vervolgvragen", "pytania dodatkowe",
    "pytania uzupełniające", "pytanie dodatkowe", "dodatkowe pytanie", "zusatzfrage",
    "zusatzfragen", "pregunta adicional", "pergunta adicional", "question complémentaire",
    "domanda aggiuntiva", "domanda di approfondimento", "pytania pogłębiające",
    "preguntas de profundización",
    "perguntas de aprofundamento", "questions d'approfondissement", "vertiefende fragen",
    "vertiefungsfragen", "verdiepende vragen", "doorvragen", "derinleştirici sorular",
    "takip soruları",
  ],
  .keyPoints: [
    "worauf achten", "worauf wir achten", "kernpunkte", "wichtige punkte", "puntos clave",
    "qué buscar", "pontos-chave", "o que observar", "points clés", "ce qu'on attend",
    "punti chiave", "ключевые моменты", "ключевые пункты", "что хотим услышать", "ключові моменти",
    "kluczowe punkty", "kernpunten", "要点", "关键点", "考察点", "ポイント",
  ],
  .redFlags: [
    "réponse insuffisante", "insuffisant", "respuesta insuficiente", "resposta insuficiente",
    "risposta insufficiente", "unzureichende antwort", "unzureichend", "悪い回答例", "悪い回答", "NG回答",
    "rédhibitoire", "à éviter", "alarmas", "errore tipico", "error típico", "erro típico",
    "typischer fehler", "erreur typique", "eliminatório", "eliminatorio", "éliminatoire", "ng例",
    "悪い例", "warnzeichen", "warnsignale",
    "nicht so gut", "weniger gut", "schwächere antwort",
    "rote flagge", "rote flaggen", "bandera roja",
    "respuesta floja", "respuestas flojas", "respuesta débil", "resposta fraca", "schwache antwort",
    "réponse faible", "risposta debole", "слабый ответ", "signal d'alerte", "bandiera rossa",
    "czerwona flaga", "słaba odpowiedź", "señales de alerta", "banderas rojas", "sinais de alerta",
    "signaux d'alerte", "segnali d'allarme", "красные флаги", "тревожные сигналы",
    "червоні прапорці",
    "czerwone flagi", "sygnały ostrzegawcze",
  ],
  .checklist: [
    "採点項目", "評価項目", "チェックリスト", "评分要点", "评分项", "채점 항목", "채점 기준",
    "checkliste", "prüfliste", "lista de control", "lista de verificación", "lista de verificação",
    "grille d'évaluation", "liste de contrôle", "lista di controllo", "чек-лист", "чеклист",
    "lista kontrolna", "lista sprawdzająca",
  ],
  .stem: [
    "状況", "場面", "情景", "场景描述", "상황", "fall", "fallbeschreibung", "szenario", "caso", "escenario",
    "cenário", "cas", "scénario",
    "scenario", "сценарий", "ситуация", "scenariusz", "sytuacja", "przypadek", "situación",
    "situação", "situazione", "sujet", "énoncé", "traccia", "ausgangslage", "sachverhalt", "hechos",
    "fatos", "faits", "fatti",
    "stan faktyczny", "фабула", "вводные",
  ],
  .answer: [
    // Swedish, Danish, Norwegian and Finnish
    "svar", "rätt svar", "facit", "lösning", "lösningsförslag", "rigtigt svar", "korrekt svar",
    "løsning",
    "riktig svar", "fasit", "vastaus", "oikea vastaus", "ratkaisu", "mallivastaus",
    // Czech, Slovak, Hungarian and Romanian
    "řešení", "vzorová odpověď", "odpoveď", "správna odpoveď", "riešenie", "válasz",
    "helyes válasz", "megoldás", "răspuns", "răspunsul", "răspuns corect", "răspunsul corect",
    "rezolvare",
    // Bulgarian, Serbian, Croatian and Slovene
    "отговор", "верен отговор", "правилен отговор", "одговор", "тачан одговор", "решење",
    "odgovor", "točan odgovor", "tačan odgovor", "pravilen odgovor", "rješenje", "rešitev",
    // Estonian, Lithuanian and Latvian
    "vastus", "õige vastus", "lahendus", "atsakymas", "teisingas atsakymas", "sprendimas",
    "atbilde", "pareizā atbilde",
    // Dutch and Catalan
    "oplossing", "correct antwoord", "het juiste antwoord", "goede antwoord", "modelantwoord",
    "solució", "resposta correcta",
    // The back of a card
    "rückseite", "reverso", "verso", "retro", "背面", "裏面", "뒷면",
    // Hebrew, Persian, Hindi, Bengali and Tamil
    "תשובה", "תשובה נכונה", "התשובה הנכונה", "פתרון", "پاسخ", "پاسخ صحیح", "پاسخ درست", "جواب صحیح",
    "जवाब", "सही जवाब", "हल", "উত্তর", "সঠিক উত্তর", "பதில்", "விடை", "சரியான பதில்", "சரியான விடை",
    // Thai, Malay, Tagalog and Swahili
    "คำตอบ", "เฉลย", "คำตอบที่ถูกต้อง", "jawapan", "jawapan betul", "sagot", "tamang sagot", "jibu",
    "jibu sahihi",
  ],
  .explanation: [
    "erläuterung", "förklaring", "motivering", "forklaring", "begrunnelse", "begrundelse",
    "selitys", "perustelu", "vysvětlení", "zdůvodnění", "vysvetlenie", "magyarázat", "indoklás",
    "explicație", "explicația", "обяснение", "објашњење", "objašnjenje", "obrazloženje", "razlaga",
    "selgitus", "paaiškinimas", "paskaidrojums", "uzasadnienie", "обоснование", "разъяснение",
    "justificación", "aclaración", "explicació", "εξήγηση", "αιτιολόγηση", "הסבר", "توضیح",
    "ব্যাখ্যা", "விளக்கம்", "คำอธิบาย", "paliwanag", "maelezo", "huraian",
  ],
]
