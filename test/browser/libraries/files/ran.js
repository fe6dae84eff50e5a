window.ran ??= [];
window.ran.push(document.currentScript?.src ?? 'no current script');
