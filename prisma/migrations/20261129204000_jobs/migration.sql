-- CreateTable
CREATE TABLE "Worker" (
    "id" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "aliveUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "shop" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "priority" INTEGER NOT NULL,
    "firstAsked" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readyAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked" INTEGER NOT NULL DEFAULT 1,
    "takenAsked" INTEGER,
    "takenBy" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "exhaustedAt" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("shop","subject")
);

-- CreateIndex
CREATE INDEX "Job_takenBy_exhaustedAt_priority_shop_readyAt_idx" ON "Job"("takenBy", "exhaustedAt", "priority", "shop", "readyAt");

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_takenBy_fkey" FOREIGN KEY ("takenBy") REFERENCES "Worker"("id") ON DELETE SET NULL ON UPDATE CASCADE;
