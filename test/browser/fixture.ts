/** A page of a test's own: a configuration plus some HTML. */
export interface Fixture {
  /** Stands inline before the tag. */
  readonly config: unknown;
  readonly head?: string;
  readonly body?: string;
}

/** The HTML of such a page, to be put on the server with `site.server.put('/x.html', pageOf({…}))`. */
export function pageOf({ config, head = '', body = '' }: Fixture): string {
  return `<!doctype html>
<html lang="en">
<head>
<script type="application/json" data-consent-config>${JSON.stringify(config)}</script>
<script src="/dist/consent.js"></script>
<meta charset="utf-8">
<title>Fixture</title>
<link rel="icon" href="/art/mark.svg" type="image/svg+xml">
${head}
</head>
<body>
<h1>Fixture</h1>
${body}
</body>
</html>`;
}
