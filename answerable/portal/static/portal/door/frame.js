/* Inside of the door's frame: tells the page around it how high this page is and when Escape was pressed, and nothing
   else; it speaks to the door's own sites alone, and only after one of them has spoken first. */
(() => {
  "use strict";
  const allowed = (document.body.dataset.origins || "").split(" ");
  let around = "";

  const tell = (what) => { if (around) parent.postMessage(what, around); };
  const height = () => tell({ door: "height", height: Math.ceil(document.body.getBoundingClientRect().height) });

  window.addEventListener("message", (event) => {
    if (parent === window || event.source !== parent || !allowed.includes(event.origin)) return;
    if (!event.data || event.data.door !== "hello") return;
    around = event.origin;
    height();
  });
  new ResizeObserver(height).observe(document.body);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) tell({ door: "close" });
  });

  /* This page is the answer to a sending: without this, Back and Forward would show a page of the browser's own. */
  if (document.body.dataset.sent !== undefined) history.replaceState(null, "", location.pathname);

  /* What came of it is read first. The attribute that does this elsewhere is not heeded in another's frame. */
  document.querySelector("#errors, #received")?.focus();

  /* A file too large would be refused with the whole letter. */
  const [papers, note] = [document.getElementById("papers"), document.getElementById("too-large")];
  papers?.addEventListener("change", () => {
    const most = Number(note.dataset.most) * 1024 * 1024;
    note.hidden = ![...papers.files].some((file) => file.size > most);
    if (!note.hidden) papers.value = "";
  });
})();
