/* Turns words that someone marked in a letter into a place in its text, for the form that asks about them.
   Places count letters as the server does: by code point, over the text without its numbers. */
(() => {
  "use strict";
  const length = (words) => [...words].length;
  let marked = null;

  function inRun(run, container, offset) {
    const upTo = document.createRange();
    upTo.setStart(run, 0);
    upTo.setEnd(container, offset);
    return length(upTo.toString());
  }

  function place(text, range) {
    const runs = [...text.querySelectorAll("[data-at]")].filter((run) => range.intersectsNode(run));
    if (!runs.length) return null;
    const [head, tail] = [runs[0], runs.at(-1)];
    const size = (run) => Number(run.dataset.length || length(run.textContent));
    const start = Number(head.dataset.at) +
      (head.contains(range.startContainer) && !head.dataset.length ? inRun(head, range.startContainer, range.startOffset) : 0);
    const end = Number(tail.dataset.at) +
      (tail.contains(range.endContainer) && !tail.dataset.length ? inRun(tail, range.endContainer, range.endOffset) : size(tail));
    return start < end ? { start, end } : null;
  }

  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    const element = range.commonAncestorContainer;
    const text = (element.nodeType === Node.TEXT_NODE ? element.parentElement : element).closest("[data-text]");
    if (!text) return;
    const found = place(text, range);
    if (found) marked = { id: text.dataset.text, words: selection.toString().trim(), ...found };
  });

  function fill(form) {
    const mine = marked && marked.id === form.dataset.raise ? marked : null;
    form.elements.start.value = mine ? mine.start : "";
    form.elements.end.value = mine ? mine.end : "";
    const quote = form.querySelector("[data-marked]");
    quote.hidden = !mine;
    quote.textContent = mine ? `“${mine.words}”` : "";
    form.querySelector("[data-unmarked]").hidden = Boolean(mine);
  }

  document.addEventListener("toggle", (event) => {
    if (!event.target.matches?.("details.act") || !event.target.open) return;
    const forms = [...event.target.querySelectorAll("form[data-raise]")];
    forms.forEach(fill);
    const chosen = forms.find((form) => marked && form.dataset.raise === marked.id);
    if (forms.length > 1) forms.forEach((form) => { form.hidden = Boolean(chosen) && form !== chosen; });
    (chosen || forms[0])?.querySelector("select:not([hidden])")?.closest("form")
      .querySelector(chosen ? "select[name=kind], textarea" : "select")?.focus();
  }, true);

  /* Marked words hold back the refresh of the letter they lie in: once they are kept, they are let go. */
  document.addEventListener("desk:done", () => {
    marked = null;
    document.getSelection()?.removeAllRanges();
  });
})();
