gateway-button-share-phone = 📱 Shiriki namba yangu ya simu
