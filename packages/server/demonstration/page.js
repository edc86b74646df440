// The snippets name the server the page came from, so that they work as they are.
for (const code of document.querySelectorAll('[data-snippet]'))
  code.textContent = code.textContent.replaceAll('{origin}', location.origin);
