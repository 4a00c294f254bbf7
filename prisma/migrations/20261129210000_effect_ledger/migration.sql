-- AlterEnum
ALTER TYPE "EffectState" ADD VALUE 'planned';
ALTER TYPE "EffectState" ADD VALUE 'sending';
ALTER TYPE "EffectState" ADD VALUE 'unknown';

-- AlterTable
ALTER TABLE "Effect" ADD COLUMN     "claimedBy" TEXT,
ADD COLUMN     "marker" TEXT;

-- CreateIndex
CREATE INDEX "Effect_shop_state_idx" ON "Effect"("shop", "state");
