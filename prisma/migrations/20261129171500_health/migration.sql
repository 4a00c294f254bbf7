-- CreateEnum
CREATE TYPE "HealthSeverity" AS ENUM ('critical', 'warning', 'notice');

-- CreateTable
CREATE TABLE "HealthLook" (
    "shop" TEXT NOT NULL,
    "triedAt" TIMESTAMP(3) NOT NULL,
    "lookedAt" TIMESTAMP(3),
    "unseen" JSONB NOT NULL,

    CONSTRAINT "HealthLook_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "HealthProblem" (
    "shop" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "severity" "HealthSeverity" NOT NULL,
    "message" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,
    "goneAt" TIMESTAMP(3),

    CONSTRAINT "HealthProblem_pkey" PRIMARY KEY ("shop","check","about")
);

-- CreateIndex
CREATE INDEX "HealthProblem_shop_goneAt_idx" ON "HealthProblem"("shop", "goneAt");

-- AddForeignKey
ALTER TABLE "HealthLook" ADD CONSTRAINT "HealthLook_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HealthProblem" ADD CONSTRAINT "HealthProblem_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;
