-- CreateTable
CREATE TABLE "OrderCustomer" (
    "shop" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,

    CONSTRAINT "OrderCustomer_pkey" PRIMARY KEY ("shop","code","orderId")
);

-- CreateTable
CREATE TABLE "ErasedCustomer" (
    "shop" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "erasedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ErasedCustomer_pkey" PRIMARY KEY ("shop","code")
);

-- CreateIndex
CREATE INDEX "OrderCustomer_shop_orderId_idx" ON "OrderCustomer"("shop", "orderId");

-- CreateIndex
CREATE INDEX "ErasedCustomer_erasedAt_idx" ON "ErasedCustomer"("erasedAt");
