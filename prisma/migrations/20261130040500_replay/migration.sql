-- CreateEnum
CREATE TYPE "ReplayKind" AS ENUM ('past', 'shadow');

-- CreateEnum
CREATE TYPE "ReplayState" AS ENUM ('asked', 'fetching', 'reading', 'watching', 'done', 'cancelled', 'failed');

-- CreateTable
CREATE TABLE "Replay" (
    "id" BIGSERIAL NOT NULL,
    "shop" TEXT NOT NULL,
    "kind" "ReplayKind" NOT NULL,
    "by" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "draft" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "state" "ReplayState" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "operationId" TEXT,
    "expected" INTEGER,
    "readSince" TIMESTAMPTZ(3),
    "isPartial" BOOLEAN NOT NULL DEFAULT false,
    "offset" BIGINT NOT NULL DEFAULT 0,
    "tally" JSONB NOT NULL,
    "note" TEXT,

    CONSTRAINT "Replay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReplayedOrder" (
    "id" BIGSERIAL NOT NULL,
    "replayId" BIGINT NOT NULL,
    "shop" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "orderName" TEXT NOT NULL,
    "placedAt" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "bucket" INTEGER,
    "topics" TEXT[],
    "unknown" TEXT[],
    "changes" JSONB NOT NULL,

    CONSTRAINT "ReplayedOrder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Replay_shop_kind_id_idx" ON "Replay"("shop", "kind", "id");

-- CreateIndex
CREATE INDEX "Replay_endedAt_idx" ON "Replay"("endedAt");

-- CreateIndex
CREATE INDEX "ReplayedOrder_replayId_kind_id_idx" ON "ReplayedOrder"("replayId", "kind", "id");

-- CreateIndex
CREATE INDEX "ReplayedOrder_shop_orderId_idx" ON "ReplayedOrder"("shop", "orderId");

-- CreateIndex
CREATE UNIQUE INDEX "ReplayedOrder_replayId_orderId_key" ON "ReplayedOrder"("replayId", "orderId");

-- AddForeignKey
ALTER TABLE "Replay" ADD CONSTRAINT "Replay_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplayedOrder" ADD CONSTRAINT "ReplayedOrder_replayId_fkey" FOREIGN KEY ("replayId") REFERENCES "Replay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

