import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { PageContainer } from "@/components/layout/page-container";
import { PlainHeader } from "@/components/layout/plain-header";

interface StopScreenProps {
  icon: LucideIcon;
  title: string;
  text: string;
  /** What to do now. */
  children?: ReactNode;
}

/** Takes the whole screen when a session does not go on here: moved, removed, refused, not found. */
export function StopScreen({ icon: Icon, title, text, children }: StopScreenProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <PlainHeader />
      <PageContainer width="form" className="items-center justify-center text-center">
        <span className="grid size-20 place-items-center rounded-3xl bg-accent-surface text-accent-text">
          <Icon aria-hidden="true" className="size-10" />
        </span>
        <div role="alert" className="flex flex-col gap-3">
          <h1 className="text-3xl">{title}</h1>
          <p className="text-lg text-muted-foreground">{text}</p>
        </div>
        <div className="flex flex-wrap justify-center gap-3">{children}</div>
      </PageContainer>
    </div>
  );
}
