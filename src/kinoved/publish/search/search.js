/* The search of a site made by kinoved. It works from a disk as from a server: the index is a
   script of its own, loaded when the reader begins to search, and nothing is sent anywhere. */
var kinovedSearch = (() => {
  "use strict";

  const TABLES = "kinoved:tables";
  const MOST_PASSES = 6;
  const MOST_SHOWN = 50;
  const SHORTEST_WITH_TYPO = 4;

  /* ---- How words are folded; kinoved.publish.search.keys does the same in Python. ---- */

  const APART = /[\u0300-\u036f\u0483-\u0487]/;
  const MARK = /\p{Mn}/u;
  const INDIC = /[\u0900-\u17d3]/;
  const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
  const HALF_SPACE = /([\u0620-\u06ff])\u200c(?=[\u0620-\u06ff])/g;
  const SCHOLARLY = /[čšžŝʹ]/i;
  const SYLLABLES = /^(?:(?:[kgsztdnhbpmrywfj]|[kgnhbpmr]y|sh|ch|ts)?[aiueo]|n)+$/;
  const JOTTED = ["iye", "ije", "ye", "je", "ie", "yo", "jo", "io"];
  const SINGLE = { y: "i", j: "i", x: "ks", w: "v" };

  const letters = new Map(Object.entries(TABLES.letters));
  const cyrillic = new Map(Object.entries(TABLES.cyrillic));
  const marked = new Map(Object.entries(TABLES.marked));
  const numbers = new Map(Object.entries(TABLES.numbers));
  const articles = new Set(TABLES.articles);
  const met = new Map();

  function fold(text) {
    let spelt = text.slice(0, 400).normalize("NFC").replace(HALF_SPACE, "$1 ");
    const whole = Array.from(spelt, c => marked.get(c.toLowerCase()) ?? c).join("");
    spelt = SCHOLARLY.test(spelt) ? whole.replace(/x/gi, "kh") : whole;
    const key = /^[a-z0-9 ]*$/.test(spelt) ? spelt : Array.from(spelt, plain).join("").normalize("NFC");
    const latin = key.replace(NOT_WORD, " ").replace(/[\u0430-\u052f]/g, c => cyrillic.get(c) ?? c);
    /* A title of signs only ("$") is found by them. */
    return latin.split(" ").filter(Boolean).map(foldWord).join(" ") || text.normalize("NFKC").trim().toLowerCase();
  }

  function plain(letter) {
    if (letter === "&") return " and ";
    if (letter === "'" || letter === "`") return "";
    const known = letters.get(letter);
    if (known !== undefined) return known;
    let made = "";
    for (const part of letter.normalize("NFKC").toLowerCase().normalize("NFKD")) {
      const mark = APART.test(part) || (MARK.test(part) && !INDIC.test(part) && !/[\u3099\u309a]/.test(part));
      if (!mark) made += letters.get(part) ?? part;
    }
    return made;
  }

  function foldWord(word) {
    let found = met.get(word);
    if (found !== undefined) return found;
    found = word;
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      const before = found;
      found = foldOnce(before);
      if (found === before) break;
    }
    met.set(word, found);
    return found;
  }

  function foldOnce(given) {
    let word = given;
    if (word.includes("ou") || word.includes("tch")) word = fromFrench(word);
    if (word.includes("sch")) word = fromGerman(word);
    else if (word.includes("sz") || word.includes("cz")) word = fromPolish(word);
    word = swap(word, "shch", "sh", "zh", "sh", "tch", "ch", "kh", "h", "ts", "c", "tz", "c");
    if (/[ijyxw]/.test(word)) {
      for (const jotted of JOTTED) word = word.replaceAll(jotted, "e");
      word = word.replace(/[yjxw]/g, c => SINGLE[c]);
    }
    return word.replace(/(\p{L})\1+/gu, "$1");
  }

  function fromFrench(given) {
    if (given.includes("ou") && SYLLABLES.test(given)) return given.replaceAll("ou", "o");
    if (!(given.includes("ou") || given.startsWith("tch") || given.includes("chtch"))) return given;
    return swap(given, "chtch", "sh", "tch", "ç", "kh", "h", "sch", "sh", "sh", "ş", "ch", "sh",
      "ş", "sh", "ç", "ch", "j", "zh", "ou", "u");
  }

  function fromGerman(given) {
    return swap(given, "schtsch", "ş", "stsch", "ş", "shch", "ş", "tsch", "ç", "sch", "ş", "ch", "h",
      "ş", "sh", "ç", "ch");
  }

  function fromPolish(given) {
    return swap(given, "szcz", "ş", "sz", "ş", "cz", "ç", "sh", "ş", "ch", "h", "ş", "sh", "ç", "ch");
  }

  function swap(word, ...pairs) {
    let made = word;
    for (let at = 0; at < pairs.length; at += 2) made = made.replaceAll(pairs[at], pairs[at + 1]);
    return made;
  }

  /* ---- The index, and what it finds. ---- */

  let pages = null;
  let vocabulary = null;
  const waiting = new Set();

  function load(data) {
    const people = data.people.map(fold);
    pages = data.rows.map(([kind, address, title, year = 0, others = [], keys = [], made = []]) => {
      const name = data.kinds[kind];
      const names = [title, ...others].map(fold);
      return {
        kind: name, rank: kind, title, year, others, names,
        address: /[/.]/.test(address) ? address : `${name}/${address}.html`,
        titles: `|${[...names, ...keys].join("|")}|`.replaceAll("|", "| "),
        beside: ` ${year || ""} ${made.map(number => people[number]).join(" ")}`,
      };
    });
    vocabulary = null;
    for (const told of waiting) told();
    waiting.clear();
  }

  /* Every page that fits `text`, the best first; { page, title }, where `title` is the other title
     that was meant, or else the first of them, which is the original one. */
  function find(text) {
    const words = fold(text).split(" ").filter(Boolean);
    if (!pages || !words.length) return [];
    let needed = words.filter(word => !articles.has(word));
    if (!needed.length) needed = words;
    const meant = needed.map(word => (numbers.has(word) ? [word, numbers.get(word)] : [word]));
    const phrase = words.join(" ");
    let found = ranked(phrase, meant, 0);
    if (!found.length && needed.some(word => word.length >= SHORTEST_WITH_TYPO)) {
      const near = needed.map(word => [word, ...neighbours(word)]);
      found = ranked(phrase, near, 20);
    }
    return found;
  }

  /* The pages that hold one of the options of every word; `phrase` tells how well, or, where a slip
     is allowed, the words that the page holds instead. */
  function ranked(phrase, meant, base) {
    const found = [];
    for (const page of pages) {
      let inTitles = true;
      const held = meant.map(options => {
        const option = options.find(word => page.titles.includes(` ${word}`));
        inTitles &&= option !== undefined;
        return option ?? options.find(word => page.beside.includes(` ${word}`));
      });
      if (held.includes(undefined)) continue;
      found.push({ page, points: base + pointsOf(page, base ? held.join(" ") : phrase, inTitles) });
    }
    found.sort((one, other) => one.points - other.points);
    return found.map(({ page }) => ({ page, title: meantTitle(page, phrase, meant) }));
  }

  function pointsOf(page, phrase, inTitles) {
    const by = page.rank / 10;
    if (page.titles.includes(`| ${phrase}|`)) return by;
    if (page.titles.includes(`| ${phrase} `)) return 1 + by;
    if (page.titles.includes(`| ${phrase}`)) return 2 + by;
    if (page.titles.includes(` ${phrase}`)) return 3 + by;
    return (inTitles ? 4 : 6) + by;
  }

  function meantTitle(page, phrase, meant) {
    const fits = name => ` ${name}`.includes(` ${phrase}`)
      || meant.every(options => options.some(word => ` ${name}`.includes(` ${word}`)));
    const at = fits(page.names[0]) ? 0 : page.names.findIndex(fits);
    return page.others[Math.max(at - 1, 0)] ?? "";
  }

  /* The words of the index that `word` may be meant to begin, with one slip; the likest first. */
  function neighbours(word) {
    if (word.length < SHORTEST_WITH_TYPO) return [];
    vocabulary ??= [...new Set(pages.flatMap(page => `${page.titles} ${page.beside}`.split(/[ |]+/)))];
    const apart = known => Math.abs(known.length - word.length);
    return vocabulary
      .filter(known => oneSlip(word, known) && (word.length > SHORTEST_WITH_TYPO || apart(known) <= 1))
      .sort((one, other) => apart(one) - apart(other));
  }

  /* Whether `known` begins with `word` once a letter of it is changed, dropped, added, or swapped
     with the next. */
  function oneSlip(word, known) {
    let at = 0;
    while (at < word.length && word[at] === known[at]) at += 1;
    const rest = word.slice(at + 1);
    return known.startsWith(rest, at + 1) || known.startsWith(rest, at)
      || known.startsWith(word.slice(at), at + 1)
      || (word[at] === known[at + 1] && word[at + 1] === known[at] && known.startsWith(word.slice(at + 2), at + 2));
  }

  /* ---- The form in the page. ---- */

  function bind(form) {
    const words = JSON.parse(form.dataset.words);
    const whole = form.dataset.search === "whole";
    const input = form.querySelector("input");
    const panel = form.querySelector(".search-panel");
    const count = form.querySelector(".search-count");
    const results = form.querySelector(".search-results");
    let asked = false;
    let telling = 0;

    function begin() {
      if (asked || pages) return;
      asked = true;
      const script = document.createElement("script");
      script.src = form.dataset.index;
      script.onerror = () => { asked = false; say(words.failed); };
      document.head.append(script);
    }

    function say(sentence) {
      /* A screen reader hears the count once the reader pauses, not at each letter. */
      clearTimeout(telling);
      telling = setTimeout(() => { count.textContent = sentence; }, 150);
    }

    function show() {
      const query = input.value.trim();
      panel.hidden = !query;
      if (!query) { results.replaceChildren(); say(""); return; }
      if (!pages) { say(words.loading); begin(); waiting.add(show); return; }
      const found = find(query);
      const shown = found.slice(0, MOST_SHOWN);
      results.replaceChildren(...shown.map(entry));
      const sentence = !found.length ? words.nothing : shown.length < found.length ? words.shown : words.found;
      say(sentence.replace("{count}", found.length).replace("{shown}", shown.length).replace("{query}", () => query));
    }

    function entry({ page, title }) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = form.dataset.root + page.address;
      link.append(part("search-title", page.title));
      if (page.year && page.kind === "film") link.append(" ", part("search-year", page.year));
      if (title) link.append(" ", part("search-other", title));
      link.append(" ", part("search-kind", words.kinds[page.kind]));
      item.append(link);
      return item;
    }

    function part(name, text) {
      const made = document.createElement(name === "search-title" || name === "search-other" ? "bdi" : "span");
      made.className = name;
      made.textContent = text;
      return made;
    }

    function move(event, step) {
      const links = [...results.querySelectorAll("a")];
      const at = links.indexOf(document.activeElement);
      if (!links.length || (at < 0 && step < 0)) return;
      event.preventDefault();
      (links[at + step] ?? (at + step < 0 ? input : links[at])).focus();
    }

    function clear() {
      input.value = "";
      show();
      input.focus();
    }

    form.addEventListener("keydown", event => {
      if (event.key === "ArrowDown") move(event, 1);
      else if (event.key === "ArrowUp") move(event, -1);
      else if (event.key === "Escape" && input.value) { event.preventDefault(); clear(); }
    });
    input.addEventListener("focus", begin, { once: true });
    input.addEventListener("input", show);
    if (whole) {
      form.addEventListener("submit", event => {
        event.preventDefault();
        results.querySelector("a")?.focus();
      });
      const query = new URLSearchParams(location.search).get("q");
      if (query) { input.value = query; show(); }
      /* On the way back a browser fills the field in again, after the page has loaded. */
      addEventListener("pageshow", show);
    } else {
      /* Some browsers do not focus a link that is clicked: the panel must not vanish under it. */
      panel.addEventListener("mousedown", event => event.preventDefault());
      form.addEventListener("focusout", event => {
        if (!form.contains(event.relatedTarget)) panel.hidden = true;
      });
      form.addEventListener("focusin", () => { panel.hidden = !input.value.trim(); });
    }
  }

  if (typeof document !== "undefined") {
    for (const form of document.querySelectorAll("form[data-search]")) bind(form);
  }
  return { fold, load, find };
})();
