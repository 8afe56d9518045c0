"use client";

import { Redo2, RotateCcw, Search, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { Button, IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { CodeProblem, EditorHandle } from "./create-editor";
import type { LineRange } from "./editable-regions";
import { EditorHelp } from "./editor-help";
import type { LineMark } from "./editor-signs";
import { withRegionTexts } from "./region-text";

interface CodeEditorProps {
  /** The program at first; what is typed later is told by `onChange` and not taken back from here. */
  value: string;
  /** Another number puts `value` into the editor, as a change that can be undone. */
  version?: number;
  /** What "reset" goes back to: `value` if absent; null: no such button. */
  original?: string | null;
  /** Lines of `value` that may be edited, in order, not touching; absent: all of them. */
  editable?: readonly LineRange[];
  /** Texts that the editable parts begin with (a draft); absent: those of `value`. */
  drafts?: readonly string[];
  /** `regions[i]` is the text of the i-th editable part without its last line end. */
  onChange: (text: string, regions: string[]) => void;
  /** Why the program cannot be run, marked at its place. */
  problems?: readonly CodeProblem[];
  marks?: readonly LineMark[];
  label: string;
  /** Ctrl or Cmd with Enter. */
  onRun?: () => void;
  readOnly?: boolean;
  /** Beside the editor's own buttons. */
  actions?: ReactNode;
  /** Its height and frame. */
  className?: string;
  ref?: Ref<CodeEditorHandle>;
}

export interface CodeEditorHandle {
  /** Shows the line (from 1), with the caret and the focus in it. */
  goToLine: (line: number) => void;
  focus: () => void;
}

const lockedMessageMs = 4000;
const noProblems: readonly CodeProblem[] = [];
const noMarks: readonly LineMark[] = [];

/**
 * A Python editor. Its script is loaded after the page; until then the program stands in a plain text field of the same size, in
 * which one can already write (not where parts are locked).
 */
export function CodeEditor(props: CodeEditorProps) {
  const { value, version = 0, original = value, editable, drafts, onChange, problems = noProblems } = props;
  const { marks = noMarks, label, onRun, readOnly = false, actions, className, ref } = props;
  const t = useTranslations("editor");
  const helpId = useId();
  const hostRef = useRef<HTMLDivElement>(null);
  const plainRef = useRef<HTMLTextAreaElement>(null);
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  const [failed, setFailed] = useState(false);
  const [depth, setDepth] = useState({ canUndo: false, canRedo: false });
  const [lockedAt, setLockedAt] = useState<number | null>(null);
  const started = editable ? withRegionTexts(value, editable, drafts ?? []) : { text: value, ranges: undefined };
  const [plainText, setPlainText] = useState(started.text);

  const change = useEffectEvent(onChange);
  const run = useEffectEvent(() => onRun?.());
  const mount = useEffectEvent((create: typeof import("./create-editor").createEditor, parent: HTMLElement) => {
    const plain = plainRef.current;
    const hadFocus = plain !== null && document.activeElement === plain;
    const made = create({
      parent,
      text: plain?.value ?? started.text,
      ...(started.ranges ? { editable: started.ranges } : {}),
      readOnly,
      label,
      describedBy: helpId,
      texts: {
        locked: t("lockedLine"),
        search: {
          find: t("find"),
          next: t("next"),
          previous: t("previous"),
          close: t("close"),
          count: (at, all) => t("matches", { at, all }),
        },
        phrases: {
          "Selection deleted": t("selectionDeleted"),
          Diagnostics: t("problems"),
          "No diagnostics": t("noProblems"),
          close: t("close"),
          "Control character": t("controlCharacter"),
        },
      },
      onChange: (text, regions) => change(text, regions),
      onHistory: (now) =>
        setDepth((before) => (before.canUndo === now.canUndo && before.canRedo === now.canRedo ? before : now)),
      onLocked: () => setLockedAt(Date.now()),
      onRun: () => run(),
    });
    if (hadFocus) made.focus();
    return made;
  });

  useEffect(() => {
    let made: EditorHandle | null = null;
    let isWanted = true;
    import("./create-editor").then(
      ({ createEditor }) => {
        if (!isWanted || hostRef.current === null) return;
        made = mount(createEditor, hostRef.current);
        setHandle(made);
      },
      // The plain field stays, and works.
      () => setFailed(true),
    );
    return () => {
      isWanted = false;
      made?.destroy();
      setHandle(null);
    };
  }, []);

  useEffect(() => handle?.setProblems(problems), [handle, problems]);
  useEffect(() => handle?.setMarks(marks), [handle, marks]);
  useEffect(() => handle?.setReadOnly(readOnly), [handle, readOnly]);

  const put = useEffectEvent((text: string, regions: readonly string[]) => {
    if (handle !== null) return handle.replace(text, regions);
    const whole = editable ? withRegionTexts(text, editable, regions).text : text;
    setPlainText(whole);
    onChange(whole, [...regions]);
  });
  const shownVersion = useRef(version);
  useEffect(() => {
    if (shownVersion.current === version) return;
    shownVersion.current = version;
    put(value, drafts ?? []);
  }, [version, value, drafts]);

  useEffect(() => {
    if (lockedAt === null) return;
    const timer = setTimeout(() => setLockedAt(null), lockedMessageMs);
    return () => clearTimeout(timer);
  }, [lockedAt]);

  useImperativeHandle(
    ref,
    () => ({
      goToLine: (line) => handle?.goToLine(line),
      focus: () => (handle ?? plainRef.current)?.focus(),
    }),
    [handle],
  );

  function reset() {
    if (original === null) return;
    const lines = original.split("\n");
    put(original, editable?.map(({ from, to }) => lines.slice(from - 1, to).join("\n")) ?? []);
  }

  return (
    <div
      className={classNames(
        "flex min-w-0 flex-col overflow-hidden rounded-card border border-border-strong bg-surface",
        className,
      )}
    >
      <div className="flex flex-wrap items-center gap-1 border-b border-border px-2 py-1">
        <IconButton label={t("undo")} disabled={!depth.canUndo || readOnly} onClick={() => handle?.undo()}>
          <Undo2 aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton label={t("redo")} disabled={!depth.canRedo || readOnly} onClick={() => handle?.redo()}>
          <Redo2 aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton label={t("find")} disabled={handle === null} onClick={() => handle?.find()}>
          <Search aria-hidden="true" className="size-5" />
        </IconButton>
        {original !== null && (
          <Button variant="ghost" disabled={readOnly} onClick={reset}>
            <RotateCcw aria-hidden="true" className="size-5" />
            {t("reset")}
          </Button>
        )}
        {actions && <div className="ml-auto flex items-center gap-1">{actions}</div>}
      </div>
      <div className="flex min-h-0 flex-1 flex-col">
        {handle === null && (
          <textarea
            ref={plainRef}
            aria-label={label}
            aria-describedby={helpId}
            value={plainText}
            readOnly={readOnly || editable !== undefined}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            translate="no"
            rows={plainText.split("\n").length}
            onChange={(event) => {
              setPlainText(event.target.value);
              onChange(event.target.value, []);
            }}
            className="block min-h-0 w-full flex-1 resize-none field-sizing-content bg-surface py-3 pr-4 pl-[4.7em] font-mono text-[max(16px,1rem)] leading-[1.6] [tab-size:4] sm:text-[0.95rem] sm:whitespace-pre"
          />
        )}
        <div
          ref={hostRef}
          hidden={handle === null}
          className={classNames("font-mono", handle !== null && "flex min-h-0 flex-1 flex-col")}
        />
      </div>
      <p role="status" className="bg-muted px-4 font-medium not-empty:py-2">
        {lockedAt !== null && t("lockedMessage")}
        {failed && t("failed")}
      </p>
      <EditorHelp id={helpId} editable={editable} canRun={onRun !== undefined} />
    </div>
  );
}
