-- CreateTable
CREATE TABLE "PolicyDraft" (
    "shop" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "base" INTEGER NOT NULL,
    "opened" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "unsaved" JSONB NOT NULL DEFAULT '{}',
    "begunAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMP(3),

    CONSTRAINT "PolicyDraft_pkey" PRIMARY KEY ("shop","userId")
);

-- AddForeignKey
ALTER TABLE "PolicyDraft" ADD CONSTRAINT "PolicyDraft_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;
