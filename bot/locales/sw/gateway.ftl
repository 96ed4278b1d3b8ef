### Machine-drafted; read by no native speaker yet.

gateway-button-share-phone = 📱 Shiriki namba yangu ya simu
