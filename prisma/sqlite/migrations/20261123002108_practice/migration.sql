-- CreateTable
CREATE TABLE "HintTaken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT,
    "guestId" TEXT,
    "challengeId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "takenAt" DATETIME NOT NULL,
    CONSTRAINT "HintTaken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "User" ADD COLUMN "displayName" TEXT;
ALTER TABLE "User" ADD COLUMN "hidden" BOOLEAN NOT NULL DEFAULT false;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT,
    "guestId" TEXT,
    "challengeId" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "correct" BOOLEAN NOT NULL,
    "share" REAL NOT NULL,
    "answerShown" BOOLEAN NOT NULL,
    "points" INTEGER NOT NULL,
    "gained" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Attempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- So far only the first attempt at a challenge earned points: its share of 100.
INSERT INTO "new_Attempt" ("challengeId", "correct", "createdAt", "guestId", "id", "points", "userId", "value", "share", "answerShown", "gained") SELECT "challengeId", "correct", "createdAt", "guestId", "id", "points", "userId", "value", CASE WHEN "correct" THEN 1.0 ELSE "points" / 100.0 END, true, "points" FROM "Attempt";
DROP TABLE "Attempt";
ALTER TABLE "new_Attempt" RENAME TO "Attempt";
CREATE INDEX "Attempt_userId_challengeId_createdAt_idx" ON "Attempt"("userId", "challengeId", "createdAt");
CREATE INDEX "Attempt_guestId_challengeId_createdAt_idx" ON "Attempt"("guestId", "challengeId", "createdAt");
CREATE INDEX "Attempt_userId_createdAt_idx" ON "Attempt"("userId", "createdAt");
CREATE INDEX "Attempt_guestId_createdAt_idx" ON "Attempt"("guestId", "createdAt");
CREATE INDEX "Attempt_createdAt_userId_gained_idx" ON "Attempt"("createdAt", "userId", "gained");
CREATE INDEX "Attempt_userId_gained_idx" ON "Attempt"("userId", "gained");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "HintTaken_userId_challengeId_number_key" ON "HintTaken"("userId", "challengeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "HintTaken_guestId_challengeId_number_key" ON "HintTaken"("guestId", "challengeId", "number");
