/** The languages besides English, each fetched alone; the list grows with the files beside this one. */
const languages = {
    de: () => import('./de.js').then(file => file.default),
};

export { languages };
