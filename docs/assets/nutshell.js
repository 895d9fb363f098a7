// Two parts of the theme, in fewer steps: its own script measures the page between them, and a
// phone then styles and lays out much of it again for each copy button, all of it for a palette.

// The copy button of each program; the theme's script does what a click asks for.
document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll(":not(.language-text) > pre > code").forEach((code, number) => {
    code.parentElement.id = `__program_${number}`
    code.insertAdjacentHTML("afterend", `<div class="md-code__nav">
      <button class="md-code__button" title="Copy to clipboard"
        data-clipboard-target="#__program_${number} > code" data-md-type="copy"></button></div>`)
  })
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
