### Machine-drafted; read by no native speaker yet.

gateway-button-share-phone = 📱 Aika lambar wayata
