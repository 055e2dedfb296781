/* Signs with a passkey instead of a password, where the browser and the one who signs have one. */
(() => {
  "use strict";
  const form = document.getElementById("sign-form");
  const button = document.getElementById("sign-passkey");
  if (!form || !button || !form.hasAttribute("data-has-passkey")) return;
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
  button.hidden = false;

  async function ask() {
    const token = new FormData();
    token.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    const answer = await fetch(form.dataset.passkey, { method: "POST", body: token });
    const question = await answer.json();
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(question.publicKey || question);
    return navigator.credentials.get({ publicKey });
  }

  button.addEventListener("click", async () => {
    let credential;
    try {
      credential = await ask();
    } catch {
      document.getElementById("heard").textContent = "The passkey was not used. Nothing was signed.";
      return;
    }
    const values = { role: form.elements.role.value, name: form.elements.name.value, answer: JSON.stringify(credential.toJSON()) };
    htmx.ajax("POST", form.dataset.byPasskey, { source: form, target: "#sign-form", swap: "none", values });
  });
})();
