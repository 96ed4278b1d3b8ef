gateway-button-share-phone = 📱 Partager mon numéro
