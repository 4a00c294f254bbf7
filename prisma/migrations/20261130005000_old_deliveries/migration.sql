-- CreateIndex
CREATE INDEX "WebhookDelivery_age_idx" ON "WebhookDelivery"("receivedAt");
