// What the theme's script adds to a page, for a screen reader and for the keyboard: a box of
// buttons is no landmark, and a table that scrolls can be reached.
const mend = () => {
  for (const box of document.querySelectorAll(".md-code__nav:not([role])")) {
    box.setAttribute("role", "none")
  }
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) {
    box.tabIndex = 0
  }
}
mend()
new MutationObserver(mend).observe(document.body, { childList: true, subtree: true })
