-- CreateEnum
CREATE TYPE "CorrectionState" AS ENUM ('waiting', 'done', 'person', 'erased');

-- CreateTable
CREATE TABLE "AddressCorrection" (
    "shop" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "confirms" BOOLEAN NOT NULL DEFAULT false,
    "isElsewhere" BOOLEAN NOT NULL DEFAULT false,
    "address" JSONB,
    "state" "CorrectionState" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AddressCorrection_pkey" PRIMARY KEY ("shop","orderId","turn")
);

-- CreateTable
CREATE TABLE "LinkUse" (
    "shop" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "hour" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "LinkUse_pkey" PRIMARY KEY ("shop","source","hour")
);

-- CreateIndex
CREATE INDEX "LinkUse_hour_idx" ON "LinkUse"("hour");
