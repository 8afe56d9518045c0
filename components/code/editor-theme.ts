/** The editor in the colours of the pages (app/globals.css), so that it follows light and dark by itself. */
import { EditorView } from "@codemirror/view";

export const editorTheme = EditorView.theme({
  "&": { backgroundColor: "var(--surface)", color: "var(--foreground)", flex: "1 1 auto", minHeight: "0" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "inherit",
    // Smaller than 16 px a phone would zoom in.
    fontSize: "max(16px, 1rem)",
    lineHeight: "1.6",
    overflow: "auto",
  },
  "@media (min-width: 40rem)": { ".cm-scroller": { fontSize: "0.95rem" } },
  ".cm-content": { padding: "0.75rem 0", caretColor: "var(--foreground)" },
  ".cm-line": { padding: "0 1rem 0 0.5rem" },
  ".cm-gutters": {
    backgroundColor: "var(--surface)",
    color: "var(--muted-foreground)",
    border: "none",
    userSelect: "none",
  },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "2.2em", padding: "0 0.25rem 0 0" },
  ".cm-signs .cm-gutterElement": { width: "1.5em", display: "flex", justifyContent: "center" },
  ".cm-sign": {
    width: "1em",
    // As high as a line, so that it stands beside the first one of a broken line.
    height: "1.6em",
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "2.25",
    strokeLinecap: "round",
    strokeLinejoin: "round",
  },
  ".cm-sign-problem": { color: "var(--danger)" },
  ".cm-sign-race": { color: "var(--accent-text)" },
  ".cm-sign-lock": { width: "0.8em" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { boxShadow: "inset 0 0 0 1px var(--border)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--foreground)", fontWeight: "700" },
  ".cm-race-line": { backgroundColor: "var(--accent-surface)" },
  ".cm-locked-line": { backgroundColor: "var(--sunken)", color: "var(--muted-foreground)" },
  // A picture, since the line with the caret has a shadow of its own.
  ".cm-editable-line": {
    backgroundImage: "linear-gradient(var(--accent), var(--accent))",
    backgroundSize: "4px 100%",
    backgroundRepeat: "no-repeat",
  },
  "&.cm-focused .cm-matchingBracket, .cm-matchingBracket": {
    backgroundColor: "var(--muted)",
    outline: "1px solid var(--border-strong)",
    borderRadius: "3px",
  },
  "&.cm-focused .cm-nonmatchingBracket, .cm-nonmatchingBracket": {
    backgroundColor: "var(--danger-surface)",
    outline: "1px solid var(--danger)",
    borderRadius: "3px",
  },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--danger) 1.5px",
    textUnderlineOffset: "0.25em",
    textDecorationSkipInk: "none",
  },
  ".cm-lintPoint-error::after": { borderBottomColor: "var(--danger)" },
  ".cm-tooltip": {
    backgroundColor: "var(--raised)",
    color: "var(--foreground)",
    border: "1px solid var(--border)",
    borderRadius: "0.5rem",
    overflow: "hidden",
    boxShadow: "0 12px 48px -8px rgb(0 0 0 / 0.35)",
  },
  ".cm-diagnostic": {
    padding: "0.375rem 0.75rem",
    borderLeft: "5px solid var(--danger)",
    fontFamily: '"Inter Variable", ui-sans-serif, system-ui, sans-serif',
    maxWidth: "min(32rem, 80vw)",
    whiteSpace: "pre-wrap",
  },
  ".cm-panels": { backgroundColor: "var(--muted)", color: "var(--foreground)", zIndex: "5" },
  ".cm-panels-top": { borderBottom: "1px solid var(--border)" },
  ".cm-match": { backgroundColor: "var(--accent-surface)", outline: "1px solid var(--accent-text)" },
  ".cm-match-here": { backgroundColor: "var(--accent)", color: "var(--accent-foreground)" },
  ".cm-match-here > *": { color: "inherit" },
});
