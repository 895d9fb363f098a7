/* The search: MiniSearch over the index that the theme's search plugin writes.

   The theme starts this worker in place of its own (overrides/main.html), hands it the index
   and shows what it answers. Pages are ranked by all that is on them; then the places on a
   page are. Why it is built so, and what was measured: tests/site/test_search.py.

   One idea does most of the work: compounds. `zero_grad`, "cross-entropy", `CrossEntropyLoss`
   are indexed by their parts and whole (zerograd); so are a page's title and its other names
   (`tags` in its front matter). In a query, neighbouring words are joined in the same way where
   that gives something known. So "cost function", "drop out" and "crossentropy" find what is
   meant, and the words need not stand in a list of synonyms. */

// a copy that is read without a host has it before this text: see nutshell/offline.py
if (!self.MiniSearch) importScripts("minisearch.js")

const STOPWORDS = new Set(
  `a about all am an and any are as at be been but by can cannot could did do does doing for from
  get got had has have how i if in into is it its just like me my no not of on or our should so
  such than that the their them then there these they this to too us use used using was we were
  what when where which while who why will with would you your`.split(/\s+/)
)
// what all of the site is about tells nothing: "bias in neural networks"
const CONTEXT =
  /\s+(?:in|with|using|for)\s+(?:an?\s+)?(?:(?:deep|machine) learning|neural net(?:work)?s?|(?:py)?torch|keras|python)$/i
const WORD = /[a-z\d\u00c0-\u03ff]+(?:[-_'’][a-z\d\u00c0-\u03ff]+)*/gi
const JOINT = /[-_'’]|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/

// ---------------------------------------------------------------- words

/** One form for a word with and without accents, its plural, and its British spelling. */
function normal(word) {
  word = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
  word = word.replace(/is(e|er|ed|es|ing|ation)(s?)$/, "iz$1$2")
  if (word.length < 4) return word
  return word.replace(/ies$/, "y").replace(/(?<=s|x|z|ch|sh)es$|(?<![aius])s$/, "")
}

const parts = memoize(word => word.split(JOINT).map(normal))
const forms = memoize(word => (parts(word).length > 1 ? [...parts(word), parts(word).join("")] : parts(word)))

const words = text => (text.match(WORD) ?? []).flatMap(parts)
const tokens = text => (text.match(WORD) ?? []).flatMap(forms)
const joined = phrase => words(phrase).join("")
const unnumbered = row => row.filter(word => !/^\d+$/.test(word)).join("")

function memoize(f) {
  const results = new Map()
  return key => results.get(key) ?? results.set(key, f(key)).get(key)
}

// ---------------------------------------------------------------- index

const FIELDS = ["names", "title", "headings", "errors", "tags", "text", "code"]
const TOKENIZE = {
  names: text => text.split("\n").map(joined), // a match is a whole one
  code: text => [...new Set(tokens(text))], // a word is not more important for being repeated there
}

let index, known, sections

function setup({ docs }) {
  known = new Map() // each word and compound, and in how many sections it stands
  sections = new Map() // those of each page
  for (const doc of docs) {
    const [path] = doc.location.split("#")
    const blocks = doc.text.match(/<pre>.*?<\/pre>/gs) ?? []
    const section = {
      location: doc.location,
      title: plain(doc.title),
      // formulae are left out of the index: say where
      text: plain(doc.text.replace(/<pre>.*?<\/pre>/gs, "\n")).replace(/(?<! ) (?=[,;.:?!]| (?! ))/g, " …"),
      code: blocks.map(plain).join("\n"),
      tags: doc.tags ?? [],
      boost: doc.boost ?? 1,
    }
    section.passages = passages(section)
    section.words = new Set(section.passages.flatMap(({ words }) => [...words]))
    for (const word of section.words) known.set(word, (known.get(word) ?? 0) + 1)
    if (!sections.has(path)) sections.set(path, [])
    sections.get(path).push(section)
  }
  index = new MiniSearch({
    fields: FIELDS,
    storeFields: ["boost", "bears", "called", "raises"],
    tokenize: (text, field) => (TOKENIZE[field] ?? tokens)(text),
    processTerm: term => (known.has(term) || known.set(term, 1), term),
  })
  index.addAll([...sections].map(([path, all]) => page(path, all)))
}

function page(path, all) {
  const [{ title, tags, boost }] = all
  const code = all.map(section => section.code).join("\n")
  const names = [title, ...tags].join("\n")
  const errors = code.match(/^\w+(?:Error|Warning): .*/gm) ?? []
  return {
    id: path,
    boost,
    bears: TOKENIZE.names(names),
    called: names.split("\n").map(name => words(name).filter(word => !STOPWORDS.has(word)).map(stem)),
    title,
    names,
    tags: tags.join("\n"),
    headings: all.slice(1).map(section => section.title).join("\n"),
    text: all.map(section => section.text).join("\n"),
    code,
    errors: errors.join("\n"),
    raises: errors.map(error => unnumbered(words(error))),
  }
}

/** The sentences and the lines of code of a section, the title with the first. */
function passages({ title, text, code }) {
  const all = [
    ...text.split(/(?<=[.!?:])\s+/).map(text => ({ text, tag: "p" })),
    ...code.split("\n").map(text => ({ text, tag: "code" })),
  ]
  for (const passage of all) passage.words = new Set(tokens(passage.text))
  for (const word of tokens(title)) all[0].words.add(word)
  return all
}

const CHARACTERS = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" }
function plain(html) {
  const text = html.replace(/<[^>]+>/g, "")
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, entity => CHARACTERS[entity])
}

// ---------------------------------------------------------------- query

/** What a query looks for: its telling words, their stems, and what neighbours make together. */
function wanted(query) {
  const typed = words(query.trim().replace(CONTEXT, ""))
  const corrected = typed.flatMap(word => meant(word)[0])
  const some = typed.filter(word => word.length > 1 && !STOPWORDS.has(word))
  const telling = new Set((some.length ? some : typed).flatMap(word => meant(word).flat()))
  const stems = new Set([...telling].map(stem).filter(stem => stem.length > 4 && !telling.has(stem)))
  const compounds = [typed, corrected].flatMap(runs).filter(compound => known.has(compound))
  return {
    telling,
    stems,
    terms: [...new Set([...telling, ...compounds, ...stems])],
    last: typed.at(-1),
    whole: [typed, corrected, some].map(row => row.join("")),
    message: unnumbered(typed),
  }
}

/** Two to five neighbours joined, wherever they stand in the row. */
const runs = row =>
  row.flatMap((_, from) => [2, 3, 4, 5].map(length => row.slice(from, from + length).join("")))

const stem = word => word.replace(/(?:e|er|ed|ing|ation|ion|ist|ive)$/, "")

/** The words that a word may stand for, as a list of rows: itself, if it is known or begins a
    known one; else those one slip away, two that run together, or those two slips away. */
function meant(word) {
  return known.has(word) || word.length < 4 || /^\d/.test(word) ? [[word]] : guess(word)
}

const guess = memoize(word => {
  const near = [[], [], []]
  for (const other of known.keys()) {
    if (other.startsWith(word)) return [[word]]
    if (Math.abs(other.length - word.length) < 3) near[slips(word, other)]?.push([other])
  }
  if (near[1].length) return near[1]
  for (let i = 3; i < word.length - 2; i++) {
    const two = [word.slice(0, i), word.slice(i)]
    if (two.every(part => known.has(part))) return [two]
  }
  return near[2].length && word.length > 5 ? near[2] : [[word]]
})

/** How many letters were changed, left out, put in or swapped between two words. */
function slips(a, b) {
  let before, last, row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    ;[before, last, row] = [last, row, [i]]
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1)
    }
  }
  return row[b.length]
}

function search(query) {
  const { telling, stems, terms, last, whole, message } = wanted(query)
  const asked = new Set([...telling].map(stem))
  const found = index.search(query, {
    tokenize: () => terms,
    processTerm: term => term,
    // the last word may not be finished yet
    prefix: term => term === last || stems.has(term) || !known.has(term),
    weights: { prefix: 0.3 },
    boostTerm: rarity, // MiniSearch takes a word to be rare that is so in titles only
    // the longer a query is, the less says a name that matches a part of it
    boost: {
      ...{ names: 8 / telling.size, title: 6 / telling.size },
      ...{ headings: 2, errors: 2, tags: 1, text: 1, code: 0.5 },
    },
    // a page that bears the whole query as a name is what was meant, or that shows it as an
    // error: a reader who pastes one has other sizes in it. Else the more of it is a name of the
    // page, in any order, the better: of "derivative of sigmoid", the sigmoid
    boostDocument: (_id, _term, { boost, bears, called, raises }) => {
      const named = bears.some(name => whole.includes(name))
      const raised = message.length > 20 && raises.some(error => error.includes(message))
      const names = called.filter(name => name.every(word => asked.has(word)))
      return boost * (named || raised ? 3 : 1 + (0.6 * new Set(names.flat()).size) / asked.size)
    },
  })
  const best = found.slice(0, 15).map(({ id, score, terms: matched }) => {
    const hits = matched.filter(term => terms.includes(term))
    return { id, score: score * (1 + together(id, telling)), hits: new Set(hits.length ? hits : matched) }
  })
  best.sort((a, b) => b.score - a.score)
  return {
    items: best
      .filter(({ score }) => score > best[0].score / 10)
      .slice(0, 10)
      .map(({ id, score, hits }) => places(sections.get(id), score, hits)),
  }
}

/** The share of the words that stands in one sentence or line of the page. */
function together(id, words) {
  const shares = sections.get(id).flatMap(({ passages }) => passages.map(passage => held(passage, words)))
  return Math.max(...shares) / [...words].reduce((sum, word) => sum + rarity(word), 0)
}

/** How much of these words is in a passage or section; a rare one counts more. */
function held({ words }, wanted) {
  let sum = 0
  for (const word of wanted) if (words.has(word)) sum += rarity(word)
  return sum
}

const rarity = word => Math.log(1 + 500 / (known.get(word) ?? 1))

// ---------------------------------------------------------------- answer

/** A page as the theme wants it: the page itself and the sections that match, the best first. */
function places(all, score, hits) {
  const worth = section => held(section, hits) * (words(section.title).some(word => hits.has(word)) ? 2 : 1)
  const [first, ...rest] = all.map(section => ({ section, worth: worth(section) }))
  const best = rest.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth).slice(0, 5)
  // the page's own beginning comes first, unless a section says much more
  const direct = best.length && best[0].worth > 2 * first.worth
  const order = direct ? [best[0], first, ...best.slice(1)] : [first, ...best]
  return order.map(({ section }, i) => ({
    location: section.location,
    title: mark(section.title, hits),
    text: teaser(section, hits),
    ...(section === first.section && named(section, hits)),
    score: score * 0.9 ** i,
    terms: Object.fromEntries([...hits].map(hit => [hit, true])), // what the theme marks on the page
  }))
}

/** The other names of the page that were looked for: they say why it was found. */
function named({ tags }, hits) {
  const hit = tags.filter(tag => hits.has(joined(tag)))
  return hit.length ? { tags: hit } : {}
}

/** The sentence, or the line of code, that holds most of what was looked for. */
function teaser(section, hits) {
  const best = section.passages.reduce((a, b) => (held(b, hits) > held(a, hits) ? b : a))
  const short = best.text.trim().replace(/^(.{240}\S*)\s.*/s, "$1 …")
  return `<${best.tag}>${mark(short, hits)}</${best.tag}>`
}

const MARKUP = new RegExp(`${WORD.source}|[&<>"]`, "gi")
const ESCAPED = Object.fromEntries(Object.entries(CHARACTERS).map(([entity, char]) => [char, entity]))
const mark = (text, hits) =>
  text.replace(MARKUP, word =>
    forms(word).some(form => hits.has(form)) ? `<mark>${word}</mark>` : (ESCAPED[word] ?? word)
  )

// ---------------------------------------------------------------- the theme's messages

const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]

let ready

/** A built site keeps the index from the page, which would be busy reading it: see beside.py. */
async function load(data) {
  setup(data.docs.length ? data : await (await fetch("../../search/index.json")).json())
  postMessage({ type: READY })
}

addEventListener("message", async ({ data: { type, data } }) => {
  if (type === SETUP) ready = load(data)
  await ready
  if (type === QUERY) postMessage({ type: RESULT, data: search(data) })
})
