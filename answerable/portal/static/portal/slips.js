/* Asks about an e-mail address that ends the way addresses are mistyped again and again. It changes nothing by itself;
   without it, the page that says received asks the same. */
(() => {
  "use strict";
  const place = document.querySelector("[data-slips]");
  const field = document.getElementById("address");
  if (!place || !field) return;
  const slips = JSON.parse(place.dataset.slips);

  function meant() {
    const address = field.value.trim();
    const at = address.lastIndexOf("@");
    const kind = field.form.querySelector("input[name=by]:checked");
    if (at < 1 || (kind && kind.value !== "email")) return "";
    const end = address.slice(at + 1).toLowerCase().replace(/\.+$/, "");
    return Object.hasOwn(slips, end) ? address.slice(0, at + 1) + slips[end] : "";
  }

  function take(address) {
    field.value = address;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    place.replaceChildren();
    field.focus();
  }

  function ask() {
    const address = meant();
    if (!address) { place.replaceChildren(); return; }
    if (place.dataset.asked === address && place.firstChild) return;
    place.dataset.asked = address;
    const words = Object.assign(document.createElement("p"), { textContent: `Did you mean ${address}?` });
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button button--second", textContent: "Yes, change it" });
    button.addEventListener("click", () => take(address));
    place.replaceChildren(words, button);
  }

  field.addEventListener("change", ask);
  field.addEventListener("input", () => { if (!meant()) place.replaceChildren(); });
  for (const one of field.form.querySelectorAll("input[name=by]")) one.addEventListener("change", ask);
  window.addEventListener("pageshow", ask);
})();
