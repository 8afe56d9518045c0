import { Cpu, Hourglass, Layers, MemoryStick, Package, Server, Timer } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Scenario } from "@/core/scenario/scenario";
import { useAmountText } from "./use-amount-text";

/** A scenario as a card to read before one answers: what there is to do, on which machine, at which costs. */
export function ScenarioDescription({ scenario }: { scenario: Scenario }) {
  const t = useTranslations("scenario.description");
  const { duration, memory } = useAmountText();
  const { tasks, cpuMs, waitMs, rounds, computing, waiting, dataMb, cores, gil, memoryLimitMb, costs } = scenario;
  return (
    <dl className="grid gap-x-6 gap-y-4 rounded-card border border-border bg-surface p-5 shadow-card sm:grid-cols-2">
      <Fact icon={<Layers />} name={t("tasks")} value={t("tasksValue", { tasks })}>
        {rounds > 1 && t("rounds", { rounds })}
      </Fact>
      <Fact icon={<Cpu />} name={t("cpu")} value={cpuMs === 0 ? t("noCpu") : duration(cpuMs)}>
        {cpuMs > 0 && t(`computing.${computing}`)}
      </Fact>
      <Fact icon={<Hourglass />} name={t("wait")} value={waitMs === 0 ? t("noWait") : duration(waitMs)}>
        {waitMs > 0 && t(`waiting.${waiting}`)}
      </Fact>
      <Fact icon={<Package />} name={t("data")} value={dataMb === 0 ? t("noData") : memory(dataMb)}>
        {dataMb > 0 && t("dataNote")}
      </Fact>
      <Fact icon={<Server />} name={t("machine")} value={t("cores", { cores })}>
        {t(gil ? "withGil" : "withoutGil")}
      </Fact>
      <Fact icon={<MemoryStick />} name={t("memory")} value={memory(memoryLimitMb)}>
        {t("memoryNote", { process: memory(costs.processMb), thread: memory(costs.threadMb) })}
      </Fact>
      <Fact
        icon={<Timer />}
        name={t("costs")}
        value={t("costsValue", { process: duration(costs.processStartMs), thread: duration(costs.threadStartMs) })}
        wide
      />
    </dl>
  );
}

interface FactProps {
  icon: ReactNode;
  name: string;
  value: string;
  wide?: boolean;
  children?: ReactNode;
}

function Fact({ icon, name, value, wide = false, children }: FactProps) {
  return (
    <div className={wide ? "sm:col-span-2" : undefined}>
      <dt className="flex items-center gap-3 text-sm text-muted-foreground">
        <span aria-hidden="true" className="text-foreground [&>svg]:size-5">
          {icon}
        </span>
        {name}
      </dt>
      <dd className="pl-8">
        <span className="font-semibold">{value}</span>
        {children !== false && children !== undefined && <span className="block text-sm">{children}</span>}
      </dd>
    </div>
  );
}
