/* Whoever hides the offer of help goes on reading at the page's heading, and not from the top of everything. */
document.querySelector("dialog.offer")?.addEventListener("close", () => {
  const heading = document.querySelector("main h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
});
