// Finds pages by their words. The index lies beside the search page in small files, each of which is a script that calls
// daybook.shard: so it also works from a folder, where a page may not fetch. docs/decisions/search.md says what they hold.
(function () {
  'use strict';
  const form = document.getElementById('_search');
  const status = document.getElementById('_status');
  const list = document.getElementById('_results');
  const more = document.getElementById('_more');
  const browse = document.getElementById('_browse');
  const shown = 10;

  // Files

  const files = {}, arrived = {};
  window.daybook = { shard(name, data) { if (arrived[name]) arrived[name](data); } };

  function load(name) {
    if (!files[name]) {
      files[name] = new Promise((resolve, reject) => {
        const script = document.createElement('script');
        arrived[name] = resolve;
        script.onerror = () => { delete files[name]; reject(new Error(name)); };
        script.src = name + '.js?' + form.dataset.version;
        document.head.append(script);
      });
    }
    return files[name];
  }

  // Numbers in a file are digits of 64 signs; Sources/Search/Digits.swift writes them.
  class Reader {
    constructor(text) { this.text = text; this.at = 0; }
    get more() { return this.at < this.text.length; }
    digit() {
      const sign = this.text.charCodeAt(this.at++) - 40;
      return sign > 51 ? sign - 1 : sign;
    }
    number() {
      let number = 0, shift = 0, digit;
      do { digit = this.digit(); number |= (digit & 31) << shift; shift += 5; } while (digit > 31);
      return number;
    }
  }

  function documents(text) {
    const reader = new Reader(text), found = [];
    for (let last = 0; reader.more;) found.push(last += reader.number());
    return found;
  }

  // Words: as Sources/Search/WordScanner.swift finds and folds them.

  const alone = '\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3040-\\u30FF\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF'
    + '\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}';
  const letter = '[\\p{L}\\p{N}\\p{M}]';
  const pattern = new RegExp(`(?=${letter})[${alone}]|(?:(?![${alone}])${letter})+`, 'gu');
  const isAlone = new RegExp(`^[${alone}]$`, 'u');
  const two = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ð: 'd', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't', ς: 'σ', ى: 'ي', ة: 'ه' };

  function fold(word) {
    return word.toLowerCase()
      .replace(/[\u00C0-\u024F\u0370-\u052F\u0622-\u0626\u1E00-\u1FFF]/g, (sign) => sign.normalize('NFD'))
      .replace(/[\u0300-\u036F\u0591-\u05C7\u0640\u064B-\u065F\u0670]/g, '')
      .replace(/[ßæœþøðđħıłŧςىة]/g, (sign) => two[sign]);
  }

  // [{ word, start, end, joined }, …]; where a word with hyphens begins, joined is all of it: { word, count }.
  function words(text) {
    const found = [];
    pattern.lastIndex = 0;
    for (let match; (match = pattern.exec(text));) {
      const word = fold(match[0]);
      if (word) found.push({ word, start: match.index, end: pattern.lastIndex });
    }
    join(found, text);
    return found;
  }

  // Two or three parts, of which one has a letter: as Sources/Search/CompoundWords.swift joins them.
  function join(found, text) {
    for (let at = 0, end; at < found.length; at = end + 1) {
      for (end = at; end + 1 < found.length; end++) {
        const next = found[end + 1].start;
        if (!/^[-\u2010\u2011]$/.test(text.slice(found[end].end, next)) || !/[0-9A-Za-z\u00C0-\u07FF]/.test(text[next])) break;
      }
      const word = found.slice(at, end + 1).map((one) => one.word).join('');
      if (end > at && end < at + 3 && /\p{L}/u.test(word)) found[at].joined = { word, count: end + 1 - at };
    }
  }

  // In English a word also finds its plural, its -ed and -ing, and the other way about.
  const isEnglish = /^en\b/i.test(document.documentElement.lang), endings = /^(?:e|s|es|ed|er|ers|ing|ings)?$/;

  function stemOf(word) {
    const stem = word.replace(/(ch|sh|ss|x)es$/, '$1').replace(/(?:ings?|ed|e|([^s])s)$/, '$1');
    return isEnglish && stem.length > 3 ? stem : word;
  }

  function single(word) {
    const term = [word];
    term.begins = word.length > 2;
    term.stem = stemOf(word);
    return term;
  }

  // Whether a word of a text is what a single term looks for.
  const fits = (term, word) => word === term[0] || (term.begins && word.startsWith(term[0]))
    || (term.stem && word.startsWith(term.stem) && endings.test(word.slice(term.stem.length)));

  // What is looked for: words, or several that stand together (in quotes, or in a script without spaces).
  function termsOf(query) {
    const terms = [], pieces = query.replace(/[“”„«»]/g, '"').match(/"[^"]*"?|[^\s"]+/g) || [];
    for (const piece of pieces) {
      const all = words(piece), found = all.map((at) => at.word);
      if (piece[0] === '"') {
        if (found.length) terms.push(found);
        continue;
      }
      let run = null;
      for (let at = 0; at < found.length; at++) {
        const word = found[at], joined = all[at].joined;
        if (joined) {
          const term = single(joined.word);
          term.parts = found.slice(at, at + joined.count);
          terms.push(term);
          at += joined.count - 1;
          run = null;
          continue;
        }
        const isOne = isAlone.test(word);
        if (isOne && run) run.push(word);
        else terms.push(run = isOne ? [word] : single(word));
        if (!isOne) run = null;
      }
    }
    return terms;
  }

  // The index

  let index, first, lengths, average, facets = [];

  // Sorts as the files do, by the bytes of UTF-8.
  const key = (word) => encodeURIComponent(word).replace(/%/g, '~');

  async function open() {
    if (index) return;
    const data = await load('index');
    first = data.words.split(' ');
    const keys = first.map(key), reader = new Reader(data.lengths);
    lengths = [];
    while (reader.more) lengths.push(Math.pow(2, reader.digit() / 4));
    average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    index = { keys, starts: documents(data.texts), brief: data.brief };
  }

  async function openFacets() {
    if (facets.length) return;
    facets = (await load('facets')).map((facet) => ({
      select: form.elements[facet.name],
      items: facet.items.map(([id, title, text]) => ({ id, title, documents: documents(text) })),
    })).filter((facet) => facet.select);
  }

  // What the files have of the words that a single term looks for: [{ word, text, file, at }, …].
  async function entries(term) {
    const begin = term.stem || term[0], end = key(term[0]);
    const wanted = key(begin);
    let from = 0, to = index.keys.length;
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (index.keys[middle] <= wanted) from = middle; else to = middle;
    }
    for (to = from + 1; to < from + 6 && to < first.length; to++) {
      if (index.keys[to] > end && !(term.begins && first[to].startsWith(begin))) break;
    }
    const numbers = Array.from({ length: to - from }, (_, offset) => from + offset), found = [];
    (await Promise.all(numbers.map((number) => load('w' + number)))).forEach((text, offset) => {
      const parts = text.split(' ');
      for (let at = 0; at < parts.length; at += 2) {
        if (fits(term, parts[at])) found.push({ word: parts[at], text: parts[at + 1], file: 'p' + numbers[offset], at: at + 1 });
      }
    });
    return found;
  }

  const counts = [0, 1, 2, 3, 4.5, 7, 11, 20];

  // BM25, and more for headings, names and titles. The bits of a weight: Sources/Search/WordWeight.swift.
  const worth = (at, count, weight) => count * 2.5 / (count + 1.5 * (0.7 + 0.3 * lengths[at] / average))
    + (weight & 8 ? 1 : 0) + (weight & 16 ? 1.5 : 0) + (weight & 32 ? 3 : 0);

  // Calls back with each document of an entry and the word's weight there.
  function each(text, visit) {
    const reader = new Reader(text);
    for (let at = 0; reader.more;) {
      const number = reader.number();
      visit(at += number >> 1, number & 1 ? reader.digit() : 1);
    }
  }

  function rarity(text) {
    let count = 0;
    each(text, () => { count++; });
    return Math.log(1 + (lengths.length - count + 0.5) / (count + 0.5));
  }

  async function scoresOf(term) {
    const scores = new Float64Array(lengths.length);
    if (term.length > 1) return scoresOfPhrase(term, scores);
    // What is written with hyphens is found in one word, with hyphens and with spaces.
    if (term.parts) await scoresOfPhrase(term.parts, scores);
    for (const entry of await entries(term)) {
      const factor = rarity(entry.text) * (entry.word === term[0] ? 1 : 0.5);
      each(entry.text, (at, weight) => { scores[at] = Math.max(scores[at], factor * worth(at, counts[weight & 7], weight)); });
    }
    return scores;
  }

  async function scoresOfPhrase(term, scores) {
    const found = await Promise.all(term.map((word) => entries([word])));
    if (found.some((entry) => !entry.length)) return scores;
    const files = await Promise.all(found.map(([entry]) => load(entry.file)));
    let before = null;  // by document: where the words so far begin (null for anywhere), and what their weights share
    let factor = 0;
    found.forEach(([entry], offset) => {
      const reader = new Reader(files[offset].split(' ')[entry.at]), next = new Map(), isCommon = !reader.more;
      if (isCommon) term.unsure = true;
      factor += rarity(entry.text);
      each(entry.text, (at, weight) => {
        let here = isCommon ? null : [];
        for (let place = 0, goesOn = !isCommon; goesOn;) {
          const number = reader.number();
          here.push((place += number >> 1) - offset);
          goesOn = number & 1;
        }
        const last = before ? before.get(at) : { places: null, weight: 63 };
        if (!last) return;
        if (here && last.places) here = here.filter((place) => last.places.includes(place));
        const places = here || last.places;
        if (!places || places.length) next.set(at, { places, weight: weight & last.weight });
      });
      before = next;
    });
    before.forEach((one, at) => { scores[at] = factor * worth(at, one.places ? one.places.length : 1, one.weight); });
    return scores;
  }

  // Sentences

  // How many words from there on are what a term looks for.
  function hit(found, at, terms) {
    let longest = 0;
    for (const term of terms) longest = Math.max(longest, term.length > 1 ? run(term) : one(term));
    return longest;

    function run(term) {
      return term.every((word, offset) => found[at + offset] && found[at + offset].word === word) ? term.length : 0;
    }

    function one(term) {
      const here = found[at], joined = here && here.joined;
      if (joined && fits(term, joined.word)) return joined.count;
      return (term.parts && run(term.parts)) || (here && fits(term, here.word) ? 1 : 0);
    }
  }

  const has = (found, term) => found.some((_, at) => hit(found, at, [term]));

  function mark(text, terms, into) {
    const found = words(text);
    let done = 0;
    for (let at = 0; at < found.length; at++) {
      const count = hit(found, at, terms);
      if (!count) continue;
      const marked = document.createElement('mark'), end = found[at + count - 1].end;
      marked.textContent = text.slice(found[at].start, end);
      into.append(text.slice(done, found[at].start), marked);
      done = end;
      at += count - 1;
    }
    into.append(text.slice(done));
    return into;
  }

  // The sentence with most of the terms, cut around the first of them when it is long.
  function sentence(text, terms) {
    const all = text.match(/[^\n.!?…。！？؟]+[^\s\p{L}\p{N}]*\s*/gu) || [text];
    let best = all[0], most = 0;
    for (const one of all) {
      const found = words(one), count = terms.filter((term) => has(found, term)).length;
      if (count > most) { best = one; most = count; }
      if (most === terms.length) break;
    }
    best = best.trim();
    if (best.length <= 320) return best;
    const found = words(best), place = found.findIndex((_, at) => hit(found, at, terms));
    const near = found.find((at) => place < 0 || at.start >= found[place].start - 140);
    const last = found.filter((at) => at.end < near.start + 300).pop() || near;
    return (near.start ? '… ' : '') + best.slice(near.start, last.end) + ' …';
  }

  // The page

  function element(name, ...children) {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  }

  function item([title, url, facts, text, lang], terms) {
    const link = element('a'), heading = element('h2', mark(title, terms, link)), body = element('p');
    link.href = url;
    const made = element('li', heading, element('p', facts), mark(sentence(text, terms), terms, body));
    made.children[1].className = 'facts';
    if (lang) heading.lang = body.lang = lang;
    return made;
  }

  const plural = new Intl.PluralRules(document.documentElement.lang || 'en');

  // A text, or of a counted word (one=…|other=…) the form for so many.
  function counted(text, count) {
    const forms = new Map(text.split('|').map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]));
    return forms.get(plural.select(count)) || forms.get('other') || forms.get('many') || text;
  }

  const say = (name, count) => { status.textContent = counted(status.dataset[name] || '', count).replace('{count}', count); };

  // Which documents the choices leave, but for one of them.
  function chosen(except) {
    let left = null;
    for (const facet of facets) {
      const choice = facet !== except && facet.items.find((one) => one.id === facet.select.value);
      if (!choice) continue;
      const those = new Set(choice.documents);
      left = left ? new Set([...left].filter((at) => those.has(at))) : those;
    }
    return left;
  }

  function offer(matches) {
    for (const facet of facets) {
      const left = chosen(facet), value = facet.select.value;
      facet.select.length = 1;
      for (const one of facet.items) {
        const count = one.documents.filter((at) => (!left || left.has(at)) && (!matches || matches[at])).length;
        if (count || one.id === value) facet.select.add(new Option(`${one.title} (${count})`, one.id));
      }
      facet.select.value = value;
    }
  }

  let run = 0;

  async function search() {
    const mine = ++run, terms = termsOf(form.elements.q.value);
    const parts = await Promise.all(terms.map(scoresOf));
    if (mine !== run) return;
    let every = true, total = null;
    for (const isEvery of [true, false]) {
      total = Float64Array.from(lengths, (_, at) => parts[isEvery ? 'every' : 'some']((part) => part[at])
        ? parts.reduce((sum, part) => sum + part[at], 0) : 0);
      every = isEvery;
      if (parts.length < 2 || total.some((one) => one)) break;
    }
    const left = chosen();
    let ranked = [];
    if (terms.length) total.forEach((one, at) => { if (one && (!left || left.has(at))) ranked.push(at); });
    else if (left) ranked = [...left];
    ranked.sort((a, b) => total[b] - total[a] || a - b);
    list.textContent = '';
    browse.hidden = terms.length > 0 || left !== null;
    // Where the files have only the beginning of each text, no text can decide.
    const unsure = every && !index.brief ? terms.filter((term) => term.unsure) : [];
    let next = 0, count = ranked.length;
    const show = async () => {
      more.hidden = true;
      const items = [];
      // A phrase of common words is known to be in a text only when the text is here: look through thirty at most.
      for (let round = 0; round < 3 && items.length < shown && next < ranked.length; round++) {
        const some = ranked.slice(next, next + shown - items.length);
        next += some.length;
        for (const text of await Promise.all(some.map(document_))) {
          if (unsure.every((term) => text.some((part) => has(words(part), term)))) items.push(item(text, terms));
          else count--;
        }
      }
      if (mine !== run) return null;
      list.append(...items);
      more.hidden = next >= ranked.length;
      return items[0];
    };
    more.onclick = () => guard(async () => { const made = await show(); if (made) made.querySelector('a').focus(); });
    await show();
    if (mine !== run) return;
    if (browse.hidden) say(!count ? 'none' : every ? 'found' : 'some', count);
    else status.textContent = '';
    await openFacets();
    if (mine === run) offer(terms.length ? total : null);
  }

  // Title, address, facts, text and language of a document.
  async function document_(at) {
    let file = index.starts.findIndex((start) => start > at);
    if (file < 0) file = index.starts.length;
    return (await load('t' + (file - 1)))[at - index.starts[file - 1]];
  }

  const guard = (work) => work().catch(() => say('failed'));

  // Asks what the page's address says.
  async function read() {
    const asked = new URLSearchParams(location.search);
    form.elements.q.value = asked.get('q') || '';
    await open();
    const isChosen = [...asked.keys()].some((name) => name !== 'q' && asked.get(name));
    // Without a choice the first answer does not wait for what can be chosen.
    if (isChosen || !asked.get('q')) await openFacets();
    for (const facet of facets) {
      facet.select.length = 1;
      for (const one of facet.items) facet.select.add(new Option(one.title, one.id));
      facet.select.value = asked.get(facet.select.name) || '';
      if (facet.select.selectedIndex < 0) facet.select.selectedIndex = 0;
    }
    await search();
  }

  function ask(event) {
    event.preventDefault();
    const asked = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...asked]) if (!value) asked.delete(name);
    history.pushState(null, '', '?' + asked);
    guard(async () => { await open(); await search(); });
  }

  form.hidden = false;
  form.addEventListener('submit', ask);
  form.addEventListener('change', (event) => { if (event.target.tagName === 'SELECT') ask(event); });
  window.addEventListener('popstate', () => guard(read));
  guard(read);
}());
