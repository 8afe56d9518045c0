-- DropIndex
DROP INDEX "Attempt_guestId_challengeId_idx";

-- DropIndex
DROP INDEX "Attempt_userId_challengeId_idx";

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "answerShown" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "gained" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "share" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- So far only the first attempt at a challenge earned points: its share of 100.
UPDATE "Attempt" SET "gained" = "points", "share" = CASE WHEN "correct" THEN 1.0 ELSE "points" / 100.0 END;
ALTER TABLE "Attempt" ALTER COLUMN "answerShown" DROP DEFAULT,
ALTER COLUMN "gained" DROP DEFAULT,
ALTER COLUMN "share" DROP DEFAULT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "displayName" TEXT,
ADD COLUMN     "hidden" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "HintTaken" (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "guestId" TEXT,
    "challengeId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HintTaken_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "HintTaken_userId_challengeId_number_key" ON "HintTaken"("userId", "challengeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "HintTaken_guestId_challengeId_number_key" ON "HintTaken"("guestId", "challengeId", "number");

-- CreateIndex
CREATE INDEX "Attempt_userId_challengeId_createdAt_idx" ON "Attempt"("userId", "challengeId", "createdAt");

-- CreateIndex
CREATE INDEX "Attempt_guestId_challengeId_createdAt_idx" ON "Attempt"("guestId", "challengeId", "createdAt");

-- CreateIndex
CREATE INDEX "Attempt_userId_createdAt_idx" ON "Attempt"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "Attempt_guestId_createdAt_idx" ON "Attempt"("guestId", "createdAt");

-- CreateIndex
CREATE INDEX "Attempt_createdAt_userId_gained_idx" ON "Attempt"("createdAt", "userId", "gained");

-- CreateIndex
CREATE INDEX "Attempt_userId_gained_idx" ON "Attempt"("userId", "gained");

-- AddForeignKey
ALTER TABLE "HintTaken" ADD CONSTRAINT "HintTaken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
