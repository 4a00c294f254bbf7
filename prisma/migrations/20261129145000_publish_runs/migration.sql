-- CreateTable
CREATE TABLE "PublishRun" (
    "shop" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "step" TEXT NOT NULL,
    "endedAt" TIMESTAMP(3),
    "outcome" JSONB,

    CONSTRAINT "PublishRun_pkey" PRIMARY KEY ("shop","userId")
);

-- AddForeignKey
ALTER TABLE "PublishRun" ADD CONSTRAINT "PublishRun_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;
