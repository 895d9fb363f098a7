// The theme's script, with its search, keys and tabs, takes up to half a second of a phone's processor,
// just when the page is there to be read. A phone fetches it and begins it at the first touch.
const theme = document.querySelector("link[as=script]")
const early = new AbortController()
let begun
const begin = () => begun ??= new Promise(done => {
  const script = document.createElement("script")
  script.src = theme.href
  script.onload = () => setTimeout(() => {
    document.dispatchEvent(new Event("DOMContentLoaded")) // for which it waits
    early.abort()
    setTimeout(done, 50) // it begins its parts one after another
  })
  script.onerror = () => { begun = null } // the next touch tries again
  document.body.append(script)
})
if (matchMedia(theme.media).matches || location.hash || location.search) begin()
else {
  if (location.protocol !== "file:" && !navigator.connection?.saveData)
    addEventListener("load", () => setTimeout(() => {
      for (const file of [theme.href, new URL("search/index.json", __md_scope)])
        fetch(file, { priority: "low" }).then(answer => answer.blob()).catch(() => {})
    }, 1000)) // when the page is drawn
  const first = { capture: true, signal: early.signal }
  for (const touch of ["scroll", "pointerup", "focusin", "keydown"])
    addEventListener(touch, begin, first)
  addEventListener("click", async event => {
    const { target } = event
    if (target.closest(".md-header__button[for=__search]")) document.forms.search.query.focus()
    if (!target.closest("[data-clipboard-target], .tabbed-labels")) return
    event.preventDefault() // the theme's script will do it
    await begin()
    target.click()
  }, first)
}

// Two parts of that script in fewer steps: it measures the page between them, and a phone then
// styles and lays out much of it again for each copy button, all of it for a palette.

// The copy button of each program; the theme's script does what a click asks for.
document.querySelectorAll(":not(.language-text) > pre > code").forEach((code, number) => {
  code.id = `__program_${number}`
  code.insertAdjacentHTML("afterend", `<div class="md-code__nav">
    <button class="md-code__button" title="Copy to clipboard"
      data-clipboard-target="#${code.id}" data-md-type="copy"></button></div>`)
})

// The button that changes light and dark; its first value is set in javascripts/palette.html.
const form = document.querySelector("#palette")
const inputs = [...form.querySelectorAll("input")]
const show = index => {
  palette.index = index
  document.body.dataset.mdColorScheme = inputs[index].dataset.mdColorScheme
  inputs.forEach((input, at) => { input.nextElementSibling.hidden = at !== index })
  const color = getComputedStyle(document.body).getPropertyValue("--md-primary-fg-color")
  document.querySelector("[name=theme-color]").content = color
}
show(palette.index)
form.addEventListener("change", ({ target }) => {
  show(inputs.indexOf(target))
  __md_set("__palette", { index: palette.index })
})
form.addEventListener("keydown", event => {
  if (event.key !== "Enter") return
  event.preventDefault() // a form is sent by it
  const next = inputs[1 - palette.index]
  next.click()
  next.focus()
})

// A fold opens for what is looked for in it: by a link, by the search, and on paper. A browser's own
// search opens it by itself.
const reveal = found => {
  for (let fold = found?.closest("details"); fold; fold = fold.parentElement.closest("details"))
    fold.open = true
}
const openTarget = () => {
  const found = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!found?.closest("details:not([open])")) return
  reveal(found)
  found.scrollIntoView()
}
openTarget()
addEventListener("hashchange", openTarget)
if (new URLSearchParams(location.search).has("h"))
  new MutationObserver(() => document.querySelectorAll("details:not([open]) mark").forEach(reveal))
    .observe(document.querySelector("article"), { childList: true, subtree: true })
let unfolded = []
addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("details:not([open])")]
  unfolded.forEach(fold => { fold.open = true })
})
addEventListener("afterprint", () => unfolded.forEach(fold => { fold.open = false }))

// A figure that moves: a control below it shows one frame after another. The program on the page drew
// them all; they are fetched when the figure comes near the screen. `#descent=7` opens the page at one.
const moves = svg => {
  const { frames: file, label, count, at } = svg.dataset
  const [, name] = file.match(/([\w-]+)\.frames\.js$/)
  const bar = document.createElement("div")
  bar.className = "moving"
  bar.innerHTML = `<label><span></span><input type="range" min="0" max="${count - 1}" value="${at}"></label>
    <button type="button" title="Play" class="md-icon"></button>`
  const [input, button, words] = ["input", "button", "span"].map(name => bar.querySelector(name))
  words.textContent = label
  const figure = svg.closest("figure")
  svg.setAttribute("role", "img") // the figure holds a control now, and is no picture any more
  svg.setAttribute("aria-label", figure.getAttribute("aria-label"))
  for (const attribute of ["role", "aria-label"]) figure.removeAttribute(attribute)
  figure.append(bar)
  let timer, fetched
  const fetchFrames = () => fetched ??= new Promise((done, failed) => {
    const script = document.createElement("script")
    script.src = file
    script.onload = () => done(moving[file])
    script.onerror = failed
    document.body.append(script)
  })
  const show = async () => {
    const { pieces, frames, words } = await fetchFrames()
    svg.innerHTML = frames[input.value].map(piece => pieces[piece]).join("")
    input.setAttribute("aria-valuetext", words[input.value])
    svg.setAttribute("aria-label", words[input.value])
  }
  const pause = () => {
    timer = clearInterval(timer)
    button.title = "Play"
    history.replaceState(null, "", `#${name}=${input.value}`)
  }
  const step = () => {
    input.value++
    show()
    if (input.value === input.max) pause()
  }
  input.addEventListener("input", show)
  input.addEventListener("change", pause)
  button.addEventListener("click", () => {
    if (timer) return pause()
    if (input.value === input.max) input.value = -1
    button.title = "Pause"
    timer = setInterval(step, 300)
    step()
  })
  new IntersectionObserver((seen, observer) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    fetchFrames().then(({ words }) => input.setAttribute("aria-valuetext", words[input.value]))
  }, { rootMargin: "200px" }).observe(svg)
  const [, key, frame] = location.hash.match(/^#([\w-]+)=(\d+)$/) ?? []
  if (key === name) {
    input.value = frame
    show()
    svg.scrollIntoView({ block: "center" })
  }
}
document.querySelectorAll("svg[data-frames]").forEach(moves)

// The field of the home page is the search in the header.
document.querySelector(".ask")?.addEventListener("click", () => document.forms.search.query.focus())
