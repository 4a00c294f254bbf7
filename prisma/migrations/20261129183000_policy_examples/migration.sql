-- CreateTable
CREATE TABLE "PolicyExample" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "case" JSONB NOT NULL,
    "outcome" JSONB NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PolicyExample_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PolicyExample_shop_at_idx" ON "PolicyExample"("shop", "at");

-- AddForeignKey
ALTER TABLE "PolicyExample" ADD CONSTRAINT "PolicyExample_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;
