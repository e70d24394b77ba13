/* What finds pages, in front of the index of a site made by kinoved: both come in one script, when a
   reader begins to search, so that no page is heavier by it. */
var kinovedSearch = (() => {
  "use strict";

  const TABLES = "kinoved:tables";
  const MOST_PASSES = 6;
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

  return { fold, load, find };
})();
