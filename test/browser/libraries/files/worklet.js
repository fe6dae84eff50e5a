globalThis.registered = true;
