-- CreateTable
CREATE TABLE "LinkWish" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "orderName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "kind" TEXT,
    "locale" TEXT NOT NULL,
    "wishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LinkWish_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "LinkWish_wishedAt_idx" ON "LinkWish"("wishedAt");

-- AddForeignKey
ALTER TABLE "LinkWish" ADD CONSTRAINT "LinkWish_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;
