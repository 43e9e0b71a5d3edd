/// What is the same in every page: its style, its script, and the policy that lets only these two run.
enum PageFrame {
  static let help = """
    <p class="help">Space or Enter turns a card over, j and k go on and back, a turns all.</p>
    """

  /// No request at all; of scripts and styles those whose SHA-256 these are.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(styleHash)'; script-src 'sha256-\(scriptHash)';"
    + " base-uri 'none'; form-action 'none'"

  /// To be made anew where the text changes; a test says to what.
  static let styleHash = "VkMQ4xW3CBKk2e2bAWJZ/d53KFcKaqcT18zCuMEDXnw="
  static let scriptHash = "HG5k9OfEiIqZKFDY+GEGqxRgdYh0ShBwd+EVrPsu8es="

  static let style = """

    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
    article { border: 1px solid #8886; border-radius: .5rem; padding: .5rem 1rem; margin: 1rem 0; }
    article:focus-within, article:target { border-color: #48c; }
    .front { font-weight: 600; }
    .front pre, .front table { font-weight: 400; }
    .facts, .help { color: #777; font-size: .85rem; margin: 0; }
    .facts span + span::before { content: "· "; }
    pre { overflow-x: auto; padding: .5rem; background: #8882; }
    table { border-collapse: collapse; }
    th, td { border: 1px solid #8886; padding: .2rem .5rem; text-align: left; vertical-align: top; }
    button { font: inherit; display: none; }
    .turning button { display: inline-block; }
    .turning article:not(.turned) .back { display: none; }
    @media print {
      body { max-width: none; padding: 0; }
      .help, .turning button { display: none; }
      .turning article:not(.turned) .back { display: block; }
      article { break-inside: avoid-page; }
      h2 { break-after: avoid; }
    }

    """

  static let script = """

    const cards = [...document.querySelectorAll("article")];
    const buttons = cards.map((card) => card.querySelector("button"));
    document.documentElement.classList.add("turning");
    function turn(index, isTurned) {
      if (!buttons[index]) return;
      cards[index].classList.toggle("turned", isTurned);
      buttons[index].setAttribute("aria-expanded", cards[index].classList.contains("turned"));
    }
    function go(step) {
      const now = buttons.indexOf(document.activeElement);
      const next = buttons[now < 0 ? 0 : Math.min(Math.max(now + step, 0), buttons.length - 1)];
      if (!next) return;
      next.focus();
      next.parentElement.scrollIntoView({ block: "nearest" });
    }
    function show() {
      const index = cards.findIndex((card) => card.id === decodeURIComponent(location.hash.slice(1)));
      if (index >= 0) turn(index, true);
    }
    buttons.forEach((button, index) => button && button.addEventListener("click", () => turn(index)));
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === "j") go(1);
      if (event.key === "k") go(-1);
      if (event.key === "a") {
        const isTurned = cards.some((card) => !card.classList.contains("turned"));
        cards.forEach((_, index) => turn(index, isTurned));
      }
    });
    window.addEventListener("hashchange", show);
    show();

    """
}
